import { liveRecord, type Records } from '../../model/kinds.ts';
import type { Lane } from '../../model/lane.ts';
import { isLine } from '../../model/lane-kinds.ts';
import type { CurveHead, CurveLine } from '../curve/curve-lines.ts';
import type { Mark } from '../marks.ts';
import type { LaneBox, LegendName } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf, lineHeightOf } from '../text-style.ts';
import type { Frame } from './frame.ts';
import { pointShape, shape } from './signs.ts';
import { CARD_RADIUS, FOLDED_LANE_HEIGHT, LANE_NAME_WIDTH, LEGEND_PITCH, LINE_HEIGHT, NAME_GAP } from './sizes.ts';
import { NO_TEXT, setText } from './text-marks.ts';

export interface LaneName {
  readonly title: string;
  /** From the lane's top, x from the left edge of the band. */
  readonly marks: readonly Mark[];
  readonly legend: readonly LegendName[];
  readonly height: number;
}

/** A lane is as high as its cards need, not as a name without end: the whole of it is in the properties. */
const MOST_LINES = { title: 6, hint: 4, person: 3, line: 2 } as const;

/** A lane's title, else what it holds in the program's words. */
export function laneTitle(lane: Lane, words: SceneWords): string {
  if (lane.title) return lane.title;
  return lane.kind === 'emotion' && lane.series !== 'emotion' ? words.series(lane.series) : words.laneKind(lane.kind);
}

/** The lane's title and what it is, and of a curve whose lines there are. */
export function laneName(lane: Lane, records: Records, words: SceneWords, head: CurveHead | null): LaneName {
  const title = laneTitle(lane, words);
  const x = -LANE_NAME_WIDTH;
  const width = LANE_NAME_WIDTH - NAME_GAP;
  const meta = lineHeightOf('meta', words.language);
  if (isLine(lane.kind))
    return { title, legend: [], ...setText(title, { x, y: 2, width, role: 'meta', colour: 'ink-3', lineHeight: meta, most: MOST_LINES.line }) };
  if (lane.collapsed) return { title, legend: [], ...setText(title, { x, y: 5, width, role: 'card-strong', colour: 'ink-2', lineHeight: 18, most: 1 }) };
  const name = setText(title, { x, y: 8, width, role: 'card-strong', colour: 'ink', lineHeight: 18, most: MOST_LINES.title });
  const hintText = subLine(lane, records, words, head);
  const hint = hintText ? setText(hintText, { x, y: 8 + name.height, width, role: 'meta', colour: 'ink-3', lineHeight: meta, most: MOST_LINES.hint }) : NO_TEXT;
  const lines = legendLines(head?.lines ?? [], { x, y: 8 + name.height + hint.height + 4, width, meta });
  const height = 8 + name.height + hint.height + (lines.height > 0 ? 4 + lines.height : 0);
  return { title, marks: [...name.marks, ...hint.marks, ...lines.marks], legend: lines.names, height };
}

/** Whose lane it is, else what kind of thing it holds; of a curve what its values rest on. */
function subLine(lane: Lane, records: Records, words: SceneWords, head: CurveHead | null): string {
  const persona = liveRecord(records, 'persona', lane.persona);
  const whose = [persona?.name ?? '', lane.department].filter((part) => part !== '').join(' · ');
  if (whose || lane.hint) return whose || lane.hint;
  if (head) return words.say(head.basis);
  return lane.title ? '' : words.laneHint(lane.kind);
}

interface LegendSetting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly meta: number;
}

interface Legend {
  readonly marks: readonly Mark[];
  readonly names: readonly LegendName[];
  readonly height: number;
}

function legendLines(lines: readonly CurveLine[], { x, y, width, meta }: LegendSetting): Legend {
  const marks: Mark[] = [];
  const names: LegendName[] = [];
  let at = y;
  for (const line of lines) {
    const { persona, name, slot } = line;
    const edge = (LEGEND_PITCH - meta) / 2;
    const block = setText(name, { x: x + 16, y: at + edge, width: width - 16, role: 'meta', colour: slot, lineHeight: meta, most: MOST_LINES.person });
    marks.push(shape(pointShape(line, x + 5, at + LEGEND_PITCH / 2, 4), slot), ...block.marks);
    const h = Math.max(LEGEND_PITCH, block.height + 2 * edge);
    names.push({ persona, name, x, y: at, w: width, h });
    at += h;
  }
  return { marks, names, height: at - y };
}

interface Named {
  readonly nameMarks: readonly Mark[];
  /** How many of the last marks name rows, not the lane. */
  readonly rowNames: number;
  readonly legend: readonly LegendName[];
  readonly h: number;
}

/** What the names of two lanes under each other begin with alike; null: nothing, or the names beside a curve have a rule of their own. */
export function twinOf(lane: Named, above: Named | null): LaneBox['twin'] {
  const lines = linesOf(lane);
  const others = above ? linesOf(above) : [];
  const other = lines.findIndex((line, at) => line !== others[at]);
  // The last line says which of the two it is, whatever it says.
  const same = other < 0 ? lines.length - 1 : other;
  return above && same > 0 && lane.legend.length === 0 ? { lines: lines.length, same, above: above.h } : null;
}

function linesOf({ nameMarks, rowNames }: Named): readonly string[] {
  return nameMarks.slice(0, nameMarks.length - rowNames).flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
}

/** Outlines show where the cells of an empty lane are. */
export function wellMarks(frame: Frame, h: number): Mark[] {
  return frame.columns.map(({ x, w }) => ({
    type: 'box',
    x: x + 0.5,
    y: 0.5,
    w: w - 1,
    h: h - 1,
    radius: CARD_RADIUS,
    fill: null,
    stroke: 'line',
    strokeWidth: 1,
    raised: false,
    dashed: false,
  }));
}

export function lineMarks(frame: Frame): Mark[] {
  const middle = LINE_HEIGHT / 2;
  return [{ type: 'path', d: `M 0 ${middle} L ${frame.width} ${middle}`, fill: null, stroke: 'ctl', strokeWidth: 1.5, dash: [4, 4] }];
}

/** A strip that stands for what is folded away, with the number of cards in it. */
export function foldedMarks({ width }: { readonly width: number }, text: string, x = 0, h = FOLDED_LANE_HEIGHT): Mark[] {
  const strip: Mark = { type: 'box', x, y: 0, w: width, h, radius: 8, fill: 'sunk', stroke: null, strokeWidth: 0, raised: false, dashed: false };
  if (text === '') return [strip];
  return [
    strip,
    { type: 'text', x: x + 10, y: 6 + baselineOf('meta', 16), text, role: 'meta', colour: 'ink-3', anchor: 'start', width: textWidth(text, 'meta') },
  ];
}
