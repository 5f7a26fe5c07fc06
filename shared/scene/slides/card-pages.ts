import type { CardSetting } from '../layout/card-content.ts';
import { setText } from '../layout/text-marks.ts';
import { lineHeightOf } from '../text-style.ts';
import { type Flow, flow } from './flow.ts';
import { projected } from './projected.ts';
import type { MarkGroup, SlideCard } from './slide.ts';
import type { ShownCard } from './slide-cards.ts';
import type { SetPlate, SlideLinks } from './slide-links.ts';
import { type Part, partOf, partsOf, type Told } from './slide-part.ts';
import { createWays, type WayEnd } from './slide-ways.ts';

const GAP = 10;
const NARROWEST = 150;
const WIDEST = 300;
/** Few cards are set larger: they must be read from the last row. */
const ZOOMS = [1.6, 1.4, 1.2, 1] as const;
/** A card of one line with the gap under it. */
const LEAST_HEIGHT = 40;
const LABEL_GAP = 3;
/** A high card begins on the first page where that has so much of the others' room, else cards begin on the next one. */
const ENOUGH = 2 / 3;

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
  on(page: number): { readonly cards: readonly SlideCard[]; readonly labels: readonly MarkGroup[]; readonly lines: readonly MarkGroup[] };
}

export interface CardsSetting extends CardSetting {
  readonly room: CardsRoom;
  readonly linked: SlideLinks;
}

interface Trial {
  readonly zoom: number;
  readonly columns: number;
  readonly width: number;
}

/** All cards in columns: as large as one page holds them, else over several pages at the least size. Nothing is cut. */
export function cardPages(cards: readonly ShownCard[], setting: CardsSetting): CardPages {
  const trials = trialsIn(setting.room);
  const wholes = (trial: Trial): Part[] => cards.map((shown) => partOf(toldOf(shown, setting), trial.width, setting));
  for (const trial of trials) {
    if (!mayFit(cards.length, trial, setting.room)) continue;
    const parts = wholes(trial);
    const first = (setting.room.bottom - setting.room.top) / trial.zoom;
    if (parts.some(({ h, shown }) => h + labelOf(shown.group, trial, setting).height > first)) continue;
    const flowed = flowOf(parts, trial, setting);
    if (flowed.pages === 1) return pagesOf(parts, flowed, trial, setting);
  }
  // The narrowest columns in which no card is higher than a page; where there are none, cards stand in parts.
  const smallest = trials.filter(({ zoom }) => zoom === ZOOMS.at(-1)).toReversed();
  for (const trial of smallest) {
    const parts = wholes(trial);
    if (parts.every(({ h, shown }, at) => h <= roomOf(shown, at, trial, setting))) return pagesOf(parts, flowOf(parts, trial, setting), trial, setting);
  }
  const trial = smallest[0] as Trial;
  const room = (shown: ShownCard, at: number) => ({ width: trial.width, room: roomOf(shown, at, trial, setting) });
  const parts = cards.flatMap((shown, at) => partsOf(toldOf(shown, setting), room(shown, at), setting));
  return pagesOf(parts, flowOf(parts, trial, setting), trial, setting);
}

function toldOf(shown: ShownCard, { linked }: CardsSetting): Told {
  return { shown, plates: linked.plates.get(shown.card.id) ?? [] };
}

/** How high a card may be at most: as a page, the first one as the first page. */
function roomOf({ group }: ShownCard, at: number, trial: Trial, setting: CardsSetting): number {
  const { top, nextTop, bottom } = setting.room;
  const [first, next] = [bottom - top, bottom - nextTop];
  const height = at === 0 && first >= ENOUGH * next ? Math.min(first, next) : next;
  return height / trial.zoom - labelOf(group, trial, setting).height;
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

function labelOf(group: string, { width }: Trial, { words }: CardSetting) {
  const lineHeight = lineHeightOf('meta', words.language);
  const block = setText(group, { x: 0, y: 0, width, role: 'meta', colour: 'ink-2', lineHeight });
  return { marks: block.marks, height: block.height + LABEL_GAP };
}

function flowOf(parts: readonly Part[], trial: Trial, setting: CardsSetting): Flow {
  const { room } = setting;
  return flow(
    parts.map(({ shown, h }) => ({ h, group: shown.group })),
    {
      columns: trial.columns,
      first: Math.max(0, (room.bottom - room.top) / trial.zoom),
      next: (room.bottom - room.nextTop) / trial.zoom,
      gap: 6,
      labelHeight: (group) => labelOf(group, trial, setting).height,
    },
  );
}

function pagesOf(parts: readonly Part[], { spots, labels, pages }: Flow, trial: Trial, setting: CardsSetting): CardPages {
  const { room } = setting;
  const place = ({ page, column, y }: { readonly page: number; readonly column: number; readonly y: number }) => ({
    x: room.x + column * (trial.width + GAP) * trial.zoom,
    y: (page === 0 ? room.top : room.nextTop) + y * trial.zoom,
    scale: trial.zoom,
  });
  const pageOf = new Map<string, number>();
  for (const { piece, page } of spots.toReversed()) pageOf.set(parts[piece]?.shown.card.id ?? '', page);
  const placed = spots.map((spot): PlacedPart => ({ ...(parts[spot.piece] as Part), ...place(spot), page: spot.page, column: spot.column }));
  return {
    pages,
    pageOf,
    on: (page) => ({
      labels: labels.filter((spot) => spot.page === page).map((spot) => ({ ...place(spot), marks: projected(labelOf(spot.group, trial, setting).marks) })),
      cards: placed
        .filter((part) => part.page === page)
        .map(({ shown, content, plates, h, x, y, scale }) => {
          const { id, kind } = shown.card;
          const marks = projected([...content.marks, ...plates.flatMap((plate) => plate.marks)]);
          return { x, y, scale, id, kind, title: content.title, w: trial.width, h, marks };
        }),
      lines: linesOn(
        placed.filter((part) => part.page === page),
        trial,
        setting,
        page,
      ),
    }),
  };
}

interface PlacedPart extends Part {
  readonly page: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Half of what lies between the cards and what stands over them. */
const OVER_CARDS = 5;

/** The links between the cards of a page: from the label under a card, or the card itself, along the gaps to the other one. */
function linesOn(placed: readonly PlacedPart[], trial: Trial, { room, linked }: CardsSetting, page: number): MarkGroup[] {
  const pitch = (trial.width + GAP) * trial.zoom;
  const gutters = Array.from({ length: trial.columns + 1 }, (_, i) => room.x + i * pitch - (GAP * trial.zoom) / 2);
  const layWay = createWays({ gutters, top: (page === 0 ? room.top : room.nextTop) - OVER_CARDS, bottom: room.bottom + OVER_CARDS });
  return linked.links.flatMap(({ id, from, to }) => {
    const starts = placed.filter(({ shown }) => shown.card.id === from);
    const start = starts.find(({ plates }) => plates.some(({ link }) => link === id)) ?? starts.at(-1);
    const end = placed.find(({ shown }) => shown.card.id === to);
    if (!start || !end) return [];
    const plate = start.plates.find(({ link }) => link === id) ?? null;
    return { x: 0, y: 0, scale: 1, marks: projected(layWay(endOf(start, trial, plate), endOf(end, trial, null))) };
  });
}

function endOf({ x, y, scale, column, content }: PlacedPart, { width }: Trial, plate: SetPlate | null): WayEnd {
  const top = plate ? y + (content.h + plate.y) * scale : y;
  return { column, box: { x, y: top, w: width * scale, h: (plate?.h ?? content.h) * scale } };
}
