import type { Records } from '../../model/kinds.ts';
import type { Lane } from '../../model/lane.ts';
import { holdsCards, isLine } from '../../model/lane-kinds.ts';
import type { CurveHead } from '../curve/curve-lines.ts';
import type { Mark } from '../marks.ts';
import type { ChannelStop, LegendName } from '../scene.ts';
import { sayCount } from '../scene-words.ts';
import type { CardContent, CardSetting } from './card-content.ts';
import { channelRows, type Touch } from './channel-row.ts';
import { type ContentMemory, contentOf } from './content-memory.ts';
import type { Frame } from './frame.ts';
import { foldedMarks, laneName, lineMarks, wellMarks } from './lane-names.ts';
import type { Placed } from './placement.ts';
import { CURVE_HEIGHT, FOLDED_LANE_HEIGHT, LANE_HEIGHT, LEGEND_FOOT, LINE_HEIGHT } from './sizes.ts';
import { type Stacked, stackCards } from './stack.ts';

export type RowCard = Stacked<CardContent>;

/** A lane by itself: its height and what lies in it, from its own top. */
export interface LaneRow {
  readonly title: string;
  readonly h: number;
  readonly nameMarks: readonly Mark[];
  readonly legend: readonly LegendName[];
  readonly rowMarks: readonly Mark[];
  readonly stops: readonly ChannelStop[];
  readonly rowNames: number;
  readonly cards: readonly RowCard[];
}

export interface RowSetting extends CardSetting {
  readonly records: Records;
  readonly frame: Frame;
  readonly contents: ContentMemory;
  /** Which channels the journey touches, and where. */
  readonly touches: readonly Touch[];
  /** Of a curve lane that stands open; else null. */
  readonly head: CurveHead | null;
}

const NO_CARDS: readonly RowCard[] = [];
const NO_STOPS: readonly ChannelStop[] = [];

export function laneRow(lane: Lane, placed: readonly Placed[], setting: RowSetting): LaneRow {
  const { frame, words, records, head } = setting;
  const name = laneName(lane, records, words, head);
  const row = { title: name.title, nameMarks: name.marks, legend: name.legend, cards: NO_CARDS, stops: NO_STOPS, rowNames: 0 };
  if (isLine(lane.kind)) {
    const h = Math.max(LINE_HEIGHT, name.height + 4);
    return { ...row, h, rowMarks: lineMarks(frame) };
  }
  if (lane.collapsed) {
    const text = holdsCards(lane.kind) ? sayCount(words, 'cardCount', placed.length) : '';
    return { ...row, h: Math.max(FOLDED_LANE_HEIGHT, name.height + 10), rowMarks: foldedMarks(frame, text) };
  }
  if (lane.kind === 'emotion') return { ...row, h: Math.max(CURVE_HEIGHT, lane.height ?? 0, name.height + LEGEND_FOOT), rowMarks: [] };
  if (lane.kind === 'channel') {
    const { nameMarks, height, ...rows } = channelRows(setting.touches, name.height, frame, records, words);
    return { ...row, ...rows, nameMarks: [...name.marks, ...nameMarks], rowNames: nameMarks.length, h: Math.max(LANE_HEIGHT, lane.height ?? 0, height) };
  }
  return cardRow(lane, placed, setting, row, name.height);
}

function cardRow(lane: Lane, placed: readonly Placed[], setting: RowSetting, row: Omit<LaneRow, 'h' | 'rowMarks'>, nameHeight: number): LaneRow {
  const { frame, contents } = setting;
  const open = placed.filter(({ from, to }) => isOpen(frame, from, to));
  const { cards, height } = stackCards(open, frame, (card, width) => contentOf(card, width, setting, contents));
  const h = Math.max(LANE_HEIGHT, lane.height ?? 0, nameHeight, height);
  return { ...row, h, rowMarks: placed.length === 0 ? wellMarks(frame, h) : foldedCells(placed, setting, h), cards };
}

/** A card that only lies in folded stages is not shown, but counted. */
function isOpen(frame: Frame, from: number, to: number): boolean {
  for (let column = from; column <= to; column += 1) if (!frame.columns[column]?.folded) return true;
  return false;
}

function foldedCells(placed: readonly Placed[], { frame, words }: RowSetting, h: number): Mark[] {
  return frame.columns.flatMap((column, index) => {
    if (!column.folded) return [];
    const count = placed.filter(({ from, to }) => from === index && to === index).length;
    return count === 0 ? [] : foldedMarks({ width: column.w }, sayCount(words, 'cardCount', count), column.x, h);
  });
}
