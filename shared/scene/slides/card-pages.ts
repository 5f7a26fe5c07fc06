import { type CardContent, type CardSetting, cardContent } from '../layout/card-content.ts';
import { LOOKS, lookOf } from '../layout/card-look.ts';
import { setText } from '../layout/text-marks.ts';
import { breakLines } from '../text/break-lines.ts';
import { lineHeightOf } from '../text-style.ts';
import { type Flow, flow } from './flow.ts';
import { projected } from './projected.ts';
import type { MarkGroup, SlideCard } from './slide.ts';
import type { ShownCard } from './slide-cards.ts';
import { heightOf, type SetPlate, type SlideLinks, setPlates } from './slide-links.ts';
import { createWays, type WayEnd } from './slide-ways.ts';

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

interface Part {
  readonly shown: ShownCard;
  readonly content: CardContent;
  /** Under the card: labels of its links, and where those lead that leave the page. */
  readonly plates: readonly SetPlate[];
}

/** All cards in columns: as large as one page holds them, else over several pages at the least size. Nothing is cut. */
export function cardPages(cards: readonly ShownCard[], setting: CardsSetting): CardPages {
  for (const trial of trialsIn(setting.room)) {
    if (!mayFit(cards.length, trial, setting.room)) continue;
    const parts = cards.map((shown) => partOf(shown, trial.width, setting));
    const first = (setting.room.bottom - setting.room.top) / trial.zoom;
    if (parts.some(({ content, plates, shown }) => content.h + heightOf(plates) + labelOf(shown.group, trial, setting).height > first)) continue;
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

function partOf(shown: ShownCard, width: number, setting: CardsSetting, withPlates = true): Part {
  const content = cardContent(shown.card, shown.title, width, setting);
  const told = withPlates ? (setting.linked.plates.get(shown.card.id) ?? []) : [];
  return { shown, content, plates: setPlates(told, { w: width, h: content.h }, setting.words) };
}

/** A text that is longer than a page goes on in further cards. */
function splitParts(shown: ShownCard, trial: Trial, setting: CardsSetting): Part[] {
  const whole = partOf(shown, trial.width, setting);
  const room = (setting.room.bottom - setting.room.nextTop) / trial.zoom - labelOf(shown.group, trial, setting).height;
  if (whole.content.h + heightOf(whole.plates) <= room) return [whole];
  const lines = breakLines(shown.title.text, LOOKS[lookOf(shown.card, shown.title.ghost)].role, whole.content.textBox.w);
  const each = Math.max(1, Math.floor((room - AROUND_TEXT - heightOf(whole.plates)) / LINE));
  const count = Math.ceil(lines.length / each);
  if (count < 2) return [whole];
  return Array.from({ length: count }, (_, i) => {
    const text = lines.slice(i * each, (i + 1) * each).map((line) => line.text);
    const card = i === 0 ? shown.card : { ...shown.card, pictures: [] };
    return partOf({ ...shown, card, title: { ...shown.title, text: text.join('\n') } }, trial.width, setting, i === count - 1);
  });
}

function labelOf(group: string, { width }: Trial, { words }: CardSetting) {
  const lineHeight = lineHeightOf('meta', words.language);
  const block = setText(group, { x: 0, y: 0, width, role: 'meta', colour: 'ink-2', lineHeight });
  return { marks: block.marks, height: block.height + LABEL_GAP };
}

function flowOf(parts: readonly Part[], trial: Trial, setting: CardsSetting): Flow {
  const { room } = setting;
  return flow(
    parts.map(({ shown, content, plates }) => ({ h: content.h + heightOf(plates), group: shown.group })),
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
        .map(({ shown, content, plates, x, y, scale }) => {
          const { id, kind } = shown.card;
          const marks = projected([...content.marks, ...plates.flatMap((plate) => plate.marks)]);
          return { x, y, scale, id, kind, title: content.title, w: trial.width, h: content.h + heightOf(plates), marks };
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
    const start = placed.findLast(({ shown }) => shown.card.id === from);
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
