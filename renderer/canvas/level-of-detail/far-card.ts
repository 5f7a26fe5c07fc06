import type { Colour, Mark } from '../../../shared/scene/marks.ts';
import type { CardFace } from '../../../shared/scene/scene.ts';

/** What is left of a card from afar: a plate (null: none, as of quotes) and a bar for each line of text. */
export interface FarCard {
  readonly plate: Colour | null;
  readonly bars: readonly FarBar[];
}

export interface FarBar {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly colour: Colour;
}

/** Height of a bar in map units: the height of small letters. */
export const BAR_HEIGHT = 5;

const cards = new WeakMap<readonly Mark[], FarCard>();

export function farCard(card: CardFace): FarCard {
  const known = cards.get(card.marks);
  if (known) return known;
  const made = { plate: plateOf(card), bars: barsOf(card.marks) };
  cards.set(card.marks, made);
  return made;
}

/** The bar beside a quote is no plate. */
function plateOf({ marks, w }: CardFace): Colour | null {
  for (const mark of marks) if (mark.type === 'box' && mark.fill && mark.w > w / 2) return mark.fill;
  return null;
}

function barsOf(marks: readonly Mark[]): FarBar[] {
  const bars: FarBar[] = [];
  for (const mark of marks) {
    if (mark.type !== 'text' || mark.text.trim() === '') continue;
    const start = { start: mark.x, middle: mark.x - mark.width / 2, end: mark.x - mark.width }[mark.anchor];
    bars.push({ x: start, y: mark.y - BAR_HEIGHT, w: mark.width, colour: mark.colour });
  }
  return bars;
}
