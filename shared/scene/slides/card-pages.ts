import { type CardContent, type CardSetting, cardContent } from '../layout/card-content.ts';
import { LOOKS, lookOf } from '../layout/card-look.ts';
import { setText } from '../layout/text-marks.ts';
import { breakLines } from '../text/break-lines.ts';
import { lineHeightOf } from '../text-style.ts';
import { type Flow, flow } from './flow.ts';
import { projected } from './projected.ts';
import type { MarkGroup, SlideCard } from './slide.ts';
import type { ShownCard } from './slide-cards.ts';

const GAP = 10;
const NARROWEST = 150;
const WIDEST = 300;
/** Few cards are set larger: they must be read from the last row. */
const ZOOMS = [1.6, 1.4, 1.2, 1] as const;
/** A card of one line with the gap under it. */
const LEAST_HEIGHT = 40;
const LABEL_GAP = 3;
const LINE = 18;
/** Everything of a card but its text: padding, channel, signs, names. */
const AROUND_TEXT = 90;

export interface CardsRoom {
  readonly x: number;
  readonly width: number;
  /** Where the cards of the first page begin, and those of the others. */
  readonly top: number;
  readonly nextTop: number;
  readonly bottom: number;
}

export interface CardPages {
  readonly pages: number;
  /** Which page each card begins on, by its id. */
  readonly pageOf: ReadonlyMap<string, number>;
  on(page: number): { readonly cards: readonly SlideCard[]; readonly labels: readonly MarkGroup[] };
}

interface Setting extends CardSetting {
  readonly room: CardsRoom;
}

interface Trial {
  readonly zoom: number;
  readonly columns: number;
  readonly width: number;
}

interface Part {
  readonly shown: ShownCard;
  readonly content: CardContent;
}

/** All cards in columns: as large as one page holds them, else over several pages at the least size. Nothing is cut. */
export function cardPages(cards: readonly ShownCard[], setting: Setting): CardPages {
  for (const trial of trialsIn(setting.room)) {
    if (!mayFit(cards.length, trial, setting.room)) continue;
    const parts = cards.map((shown) => partOf(shown, trial.width, setting));
    const first = (setting.room.bottom - setting.room.top) / trial.zoom;
    if (parts.some(({ content, shown }) => content.h + labelOf(shown.group, trial, setting).height > first)) continue;
    const flowed = flowOf(parts, trial, setting);
    if (flowed.pages === 1) return pagesOf(parts, flowed, trial, setting);
  }
  const last = trialsIn(setting.room).at(-1) as Trial;
  const parts = cards.flatMap((shown) => splitParts(shown, last, setting));
  return pagesOf(parts, flowOf(parts, last, setting), last, setting);
}

function trialsIn({ width }: CardsRoom): Trial[] {
  return ZOOMS.flatMap((zoom) => {
    const room = width / zoom;
    const most = Math.max(1, Math.floor((room + GAP) / (NARROWEST + GAP)));
    const all = Array.from({ length: most }, (_, i) => ({ zoom, columns: i + 1, width: Math.floor((room - i * GAP) / (i + 1)) }));
    return all.filter((trial) => trial.width <= WIDEST || trial.columns === most);
  });
}

function mayFit(count: number, { zoom, columns }: Trial, { top, bottom }: CardsRoom): boolean {
  return count * LEAST_HEIGHT <= columns * ((bottom - top) / zoom + LEAST_HEIGHT);
}

function partOf(shown: ShownCard, width: number, setting: CardSetting): Part {
  return { shown, content: cardContent(shown.card, shown.title, width, setting) };
}

/** A text that is longer than a page goes on in further cards. */
function splitParts(shown: ShownCard, trial: Trial, setting: Setting): Part[] {
  const whole = partOf(shown, trial.width, setting);
  const room = (setting.room.bottom - setting.room.nextTop) / trial.zoom - labelOf(shown.group, trial, setting).height;
  if (whole.content.h <= room) return [whole];
  const lines = breakLines(shown.title.text, LOOKS[lookOf(shown.card, shown.title.ghost)].role, whole.content.textBox.w);
  const each = Math.max(1, Math.floor((room - AROUND_TEXT) / LINE));
  const count = Math.ceil(lines.length / each);
  if (count < 2) return [whole];
  return Array.from({ length: count }, (_, i) => {
    const text = lines.slice(i * each, (i + 1) * each).map((line) => line.text);
    const card = i === 0 ? shown.card : { ...shown.card, pictures: [] };
    return partOf({ ...shown, card, title: { ...shown.title, text: text.join('\n') } }, trial.width, setting);
  });
}

function labelOf(group: string, { width }: Trial, { words }: CardSetting) {
  const lineHeight = lineHeightOf('meta', words.language);
  const block = setText(group, { x: 0, y: 0, width, role: 'meta', colour: 'ink-2', lineHeight });
  return { marks: block.marks, height: block.height + LABEL_GAP };
}

function flowOf(parts: readonly Part[], trial: Trial, setting: Setting): Flow {
  const { room } = setting;
  return flow(
    parts.map(({ shown, content }) => ({ h: content.h, group: shown.group })),
    {
      columns: trial.columns,
      first: Math.max(0, (room.bottom - room.top) / trial.zoom),
      next: (room.bottom - room.nextTop) / trial.zoom,
      gap: 6,
      labelHeight: (group) => labelOf(group, trial, setting).height,
    },
  );
}

function pagesOf(parts: readonly Part[], { spots, labels, pages }: Flow, trial: Trial, setting: Setting): CardPages {
  const { room } = setting;
  const place = ({ page, column, y }: { readonly page: number; readonly column: number; readonly y: number }) => ({
    x: room.x + column * (trial.width + GAP) * trial.zoom,
    y: (page === 0 ? room.top : room.nextTop) + y * trial.zoom,
    scale: trial.zoom,
  });
  const pageOf = new Map<string, number>();
  for (const { piece, page } of spots.toReversed()) pageOf.set(parts[piece]?.shown.card.id ?? '', page);
  return {
    pages,
    pageOf,
    on: (page) => ({
      labels: labels.filter((spot) => spot.page === page).map((spot) => ({ ...place(spot), marks: projected(labelOf(spot.group, trial, setting).marks) })),
      cards: spots
        .filter((spot) => spot.page === page)
        .map((spot) => {
          const { shown, content } = parts[spot.piece] as Part;
          const { id, kind } = shown.card;
          return { ...place(spot), id, kind, title: content.title, w: trial.width, h: content.h, marks: projected(content.marks) };
        }),
    }),
  };
}
