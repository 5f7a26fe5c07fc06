import type { Records } from '../../model/kinds.ts';
import type { Link } from '../../model/link.ts';
import type { Frame } from '../layout/frame.ts';
import { oneLine } from '../text/one-line.ts';
import { plateSize } from './link-marks.ts';
import { linksOf } from './links-of.ts';

/** The free band under the heads in which links between steps run. */
export interface FlowBand {
  readonly height: number;
  /** Where each of them runs, from the top of the band. */
  readonly level: ReadonlyMap<string, number>;
}

export const NO_BAND: FlowBand = { height: 0, level: new Map() };

/** Between cards a link may run above the first lane: its label must not lie behind the heads. */
const OPEN_BAND: FlowBand = { height: 22, level: new Map() };

const PITCH = 12;
/** With room for labels. */
const LABEL_PITCH = 22;
/** Under the last line, before the first lane. */
const FOOT = 12;
const CLEAR = 8;

/** What a link says. */
export function linkLabel({ label, condition }: Pick<Link, 'label' | 'condition'>): string {
  return [label, condition].filter((part) => part !== '').join(' · ');
}

/** Longer words would lie over the plates of others, columns away. */
const WORDS_WIDTH = 240;

/** What of it stands on the map: one line, as its plate has room for; all of it is in its properties. */
export function mapLabel(link: Pick<Link, 'label' | 'condition'>): string {
  return oneLine(linkLabel(link), 'meta', WORDS_WIDTH);
}

/** How far a link reaches along the band, with its label. */
export interface Span {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly labelled: boolean;
}

/** The band of a map's links between steps. */
export function flowBand(records: Records, journey: string, frame: Frame): FlowBand {
  const links = linksOf(records, journey);
  const spans = links.flatMap((link) => spanOf(link, frame));
  if (spans.length === 0) return links.length > 0 ? OPEN_BAND : NO_BAND;
  return stackSpans(spans);
}

/** Short links next to the heads, longer ones around them; two that would overlap lie under each other. */
export function stackSpans(spans: readonly Span[]): FlowBand {
  const pitch = spans.some(({ labelled }) => labelled) ? LABEL_PITCH : PITCH;
  const levels: Span[][] = [];
  const level = new Map<string, number>();
  for (const span of spans.toSorted((a, b) => a.to - a.from - (b.to - b.from) || (a.id < b.id ? -1 : 1))) {
    const free = levels.findIndex((held) => held.every((other) => other.to + CLEAR < span.from || span.to + CLEAR < other.from));
    const at = free < 0 ? levels.length : free;
    levels[at] = [...(levels[at] ?? []), span];
    level.set(span.id, at * pitch + pitch / 2);
  }
  return { height: levels.length * pitch + FOOT, level };
}

function spanOf(link: Link, frame: Frame): Span[] {
  const [a, b] = [middleOf(link.from, frame), middleOf(link.to, frame)];
  if (a === null || b === null) return [];
  const label = mapLabel(link);
  const middle = (a + b) / 2;
  const half = Math.max(Math.abs(a - b), label === '' ? 0 : plateSize(label).w) / 2;
  return [{ id: link.id, from: middle - half, to: middle + half, labelled: label !== '' }];
}

/** The middle of a step's own column; null for a card, or a step that is folded away. */
function middleOf(id: string | null, { columns, spans }: Frame): number | null {
  const span = id === null ? undefined : spans.get(id);
  const column = span && columns[span.from];
  return column && column.id === id ? column.x + column.w / 2 : null;
}

export function sameBand(a: FlowBand, b: FlowBand): boolean {
  return a.height === b.height && a.level.size === b.level.size && [...a.level].every(([id, y]) => b.level.get(id) === y);
}
