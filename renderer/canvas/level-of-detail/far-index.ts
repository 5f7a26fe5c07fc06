import { COLOURS, type Colour } from '../../../shared/scene/marks.ts';
import { type FarBar, farCard } from './far-card.ts';
import type { SceneIndex } from './scene-index.ts';

/** Stands for "no plate" among the numbers of colours. */
export const NO_PLATE = 255;

/**
 * What is left of all cards from afar, in typed arrays in the order of the index: ten thousand cards are painted without touching an
 * object. Colours are numbers of COLOURS; places of bars are relative to the map.
 */
export interface FarIndex {
  readonly plates: Uint8Array;
  /** starts[card] … starts[card + 1] is the card's part of the bars. */
  readonly starts: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly w: Float64Array;
  readonly colours: Uint8Array;
}

const NUMBERS = new Map(COLOURS.map((colour, number) => [colour, number] as const));
/** By an array that is the same for as long as cards stand alike (scene-index.ts). */
const known = new WeakMap<SceneIndex['x'], { cards: SceneIndex['cards']; readonly far: FarIndex }>();

export function numberOf(colour: Colour): number {
  return NUMBERS.get(colour) ?? 0;
}

export function farIndex(index: SceneIndex): FarIndex {
  const held = known.get(index.x);
  if (held && (held.cards === index.cards || bringUpToDate(held.far, held.cards, index.cards))) {
    held.cards = index.cards;
    return held.far;
  }
  const far = build(index);
  known.set(index.x, { cards: index.cards, far });
  return far;
}

/** Where other texts have as many lines as before, their bars change in place; false: all have to be counted anew. */
function bringUpToDate(far: FarIndex, before: SceneIndex['cards'], now: SceneIndex['cards']): boolean {
  for (const [i, card] of now.entries()) {
    if (card.marks === before[i]?.marks) continue;
    const { plate, bars } = farCard(card);
    const start = far.starts[i] ?? 0;
    if (bars.length !== (far.starts[i + 1] ?? 0) - start) return false;
    far.plates[i] = plate === null ? NO_PLATE : numberOf(plate);
    for (const [k, bar] of bars.entries()) put(far, start + k, card, bar);
  }
  return true;
}

function put(far: FarIndex, at: number, card: { readonly x: number; readonly y: number }, bar: FarBar): void {
  far.x[at] = card.x + bar.x;
  far.y[at] = card.y + bar.y;
  far.w[at] = bar.w;
  far.colours[at] = numberOf(bar.colour);
}

function build({ cards }: SceneIndex): FarIndex {
  const far = cards.map(farCard);
  const starts = new Uint32Array(cards.length + 1);
  for (const [i, { bars }] of far.entries()) starts[i + 1] = (starts[i] ?? 0) + bars.length;
  const count = starts[cards.length] ?? 0;
  const made = {
    plates: Uint8Array.from(far, ({ plate }) => (plate === null ? NO_PLATE : numberOf(plate))),
    starts,
    x: new Float64Array(count),
    y: new Float64Array(count),
    w: new Float64Array(count),
    colours: new Uint8Array(count),
  };
  let at = 0;
  for (const [i, card] of cards.entries())
    for (const bar of far[i]?.bars ?? []) {
      put(made, at, card, bar);
      at += 1;
    }
  return made;
}
