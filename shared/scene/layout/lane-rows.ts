import { indexScores, type ScoreIndex } from '../../analysis/score-index.ts';
import type { Journey } from '../../model/journey.ts';
import { live, liveRecord, type Records } from '../../model/kinds.ts';
import type { Lane } from '../../model/lane.ts';
import { isLine } from '../../model/lane-kinds.ts';
import { compareOrder } from '../../model/order.ts';
import { curveBox } from '../curve/curve-box.ts';
import { type CurveHead, curveHead, sameHead } from '../curve/curve-lines.ts';
import type { CardBox, CurveBox, LaneBox } from '../scene.ts';
import { cardBoxes } from './card-boxes.ts';
import { cardParts } from './card-parts.ts';
import type { CastMember } from './cast.ts';
import { sameTouches, type Touch, touchesOf } from './channel-row.ts';
import type { Frame } from './frame.ts';
import { moved } from './heads.ts';
import { twinOf } from './lane-names.ts';
import { type LaneRow, laneRow } from './lane-row.ts';
import { laneMemory, type Memory } from './memory.ts';
import type { JourneyTitles } from './open-mark.ts';
import type { LayoutOptions } from './options.ts';
import type { Placed } from './placement.ts';
import { LANE_GAP } from './sizes.ts';

export interface RowsSetting {
  readonly records: Records;
  readonly journey: Journey;
  readonly options: LayoutOptions;
  readonly frame: Frame;
  readonly cast: readonly CastMember[];
  readonly titles: JourneyTitles;
  readonly memory: Memory;
}

export interface Rows {
  readonly lanes: readonly LaneBox[];
  readonly cards: readonly CardBox[];
  /** The cards of each lane. */
  readonly laneCards: readonly (readonly CardBox[])[];
  readonly curves: readonly CurveBox[];
  readonly height: number;
  /** Lanes were left out: see LayoutOptions.until. */
  readonly cut: boolean;
}

const NOTHING: readonly Placed[] = [];
const NO_TOUCHES: readonly Touch[] = [];

/** The lanes of a journey in order, hidden ones left out. */
export function shownLanes(records: Records, journey: string): Lane[] {
  return live(records, 'lane')
    .filter((lane) => lane.journey === journey && !lane.hidden)
    .sort(compareOrder);
}

/** The same lanes, standing open. */
export function openLanes(lanes: readonly Lane[]): readonly Lane[] {
  return lanes.map((lane) => (lane.collapsed ? { ...lane, collapsed: false } : lane));
}

/** Stacks the lanes under each other, from `top` on. */
export function layRows(lanes: readonly Lane[], byLane: ReadonlyMap<string, readonly Placed[]>, top: number, setting: RowsSetting): Rows {
  const { memory } = setting;
  const { until = Number.POSITIVE_INFINITY } = setting.options;
  const boxes: LaneBox[] = [];
  const cards: (readonly CardBox[])[] = [];
  const curves: CurveBox[] = [];
  let y = top;
  let above: LaneRow | null = null;
  for (const lane of lanes) {
    if (y > until) break;
    const index = lane.kind === 'emotion' && !lane.collapsed ? scoresOf(lane, setting) : null;
    const touches = lane.kind === 'channel' && !lane.collapsed ? touchesFor(lane, byLane, lanes, setting) : NO_TOUCHES;
    const head = index && headOf(lane, index, setting);
    const row: LaneRow = rowOf(lane, byLane.get(lane.id) ?? NOTHING, { head, touches }, setting);
    const box = boxOf(lane, row, { y, twin: twinOf(row, above) }, setting);
    boxes.push(box);
    if (index && head) curves.push(curveOf(lane, box, { index, head, row }, setting));
    const { cards: cell, boxes: known } = laneMemory(memory, lane.id);
    cards.push(cell(() => cardBoxes(lane.id, row, y, setting.frame, known), [row, y]));
    y += row.h + LANE_GAP;
    above = row;
  }
  return {
    lanes: memory.shownLanes(() => boxes, boxes),
    cards: memory.allCards(() => cards.flat(), cards),
    laneCards: memory.laneCards(() => cards, cards),
    curves: memory.shownCurves(() => curves, curves),
    height: Math.max(0, y - LANE_GAP),
    cut: boxes.length < lanes.length,
  };
}

/** The same list while the journey touches the same channels: cards move and change all the time. */
function touchesFor(
  lane: Lane,
  byLane: ReadonlyMap<string, readonly Placed[]>,
  lanes: readonly Lane[],
  { records, options, memory }: RowsSetting,
): readonly Touch[] {
  const { touches } = laneMemory(memory, lane.id);
  const followed = options.changes?.followed.get(lane.id);
  const own = () => (followed ? lanes.filter(({ id }) => followed.has(id)) : lanes);
  return touches(() => touchesOf(byLane, own(), records), [byLane, lanes, followed, records.touchpoint, records.channel], sameTouches);
}

function scoresOf(lane: Lane, { records, journey, memory }: RowsSetting): ScoreIndex {
  const { scores } = laneMemory(memory, lane.id);
  const touched = memory.cardScores(() => [...records.score.values()].some((score) => score.card !== null && !score.deleted), [records.score]);
  const curve = { journey: journey.id, series: lane.series, lane: lane.series === 'own' ? lane.id : null, withSamples: true };
  return scores(() => indexScores(records, curve), [records.score, lane.series, touched ? records.card : null, touched ? records.step : null]);
}

/** The same object while a point only moves: then neither the lane's name nor its box is made anew. */
function headOf(lane: Lane, index: ScoreIndex, { options, cast, memory }: RowsSetting): CurveHead {
  return laneMemory(memory, lane.id).head(() => curveHead(lane, cast, index, options.words), [lane, index, cast], sameHead);
}

/** What a lane shows that is made of more than its cards. */
interface RowContent {
  readonly head: CurveHead | null;
  readonly touches: readonly Touch[];
}

function rowOf(lane: Lane, placed: readonly Placed[], { head, touches }: RowContent, { records, frame, cast, options, titles, memory }: RowsSetting): LaneRow {
  const { words } = options;
  const persona = liveRecord(records, 'persona', lane.persona);
  const make = (): LaneRow => laneRow(lane, placed, { records, words, cast, frame, contents: memory.contents, touches, head });
  return laneMemory(memory, lane.id).row(make, [lane, placed, head, touches, frame.signature, cast, persona, titles, ...cardParts(records)]);
}

function boxOf(lane: Lane, row: LaneRow, { y, twin }: Pick<LaneBox, 'y' | 'twin'>, { frame, memory }: RowsSetting): LaneBox {
  const make = (): LaneBox => ({
    id: lane.id,
    kind: lane.kind,
    title: row.title,
    collapsed: lane.collapsed,
    isLine: isLine(lane.kind),
    x: 0,
    y,
    w: frame.width,
    h: row.h,
    marks: moved(row.nameMarks, 0, y),
    rowMarks: moved(row.rowMarks, 0, y),
    legend: row.legend.map((name) => ({ ...name, y: name.y + y })),
    rowNames: row.rowNames,
    twin,
    stops: row.stops.map((stop) => ({ ...stop, y: stop.y + y })),
  });
  return laneMemory(memory, lane.id).box(make, [row, y, frame.width, ...Object.values(twin ?? {})], sameLane);
}

/** A lane whose cards changed, but neither its name nor its place: who draws lanes need not draw it again. */
function sameLane(before: LaneBox, after: LaneBox): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

interface CurveContent {
  readonly index: ScoreIndex;
  readonly head: CurveHead;
  readonly row: LaneRow;
}

function curveOf(lane: Lane, box: LaneBox, { index, head, row }: CurveContent, { journey, options, frame, memory }: RowsSetting): CurveBox {
  const { words, activePersona, changes } = options;
  const gaps = changes?.gaps;
  const { x, y, w, h } = box;
  const make = (): CurveBox => curveBox(lane, { x, y, w, h }, journey.scale, { frame, lines: head.lines, index, words, activePersona, gaps });
  return laneMemory(memory, lane.id).curve(make, [box, row, index, head, journey.scale, activePersona, gaps, frame.signature]);
}
