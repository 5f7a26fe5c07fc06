import type { ChangeKind } from '../../analysis/index.ts';
import type { BoxMark, Mark, PathMark } from '../marks.ts';
import type { Box, CardFace, Scene } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf } from '../text-style.ts';
import { CHANGE_SIGNS } from './change-signs.ts';
import { type ChangedPoint, withChangedPoints } from './changed-points.ts';
import { middleOf } from './comment-marks.ts';
import type { Commented, Memory } from './memory.ts';
import { shape } from './signs.ts';
import { CARD_RADIUS, NAME_GAP } from './sizes.ts';

/** What a comparison says on the map. */
export interface ChangeMarks {
  /** By the id of a stage, step, lane, card or link. */
  readonly kinds: ReadonlyMap<string, readonly ChangeKind[]>;
  /** By the id of a point of a curve. */
  readonly points: ReadonlyMap<string, ChangedPoint>;
  readonly gaps: readonly ChangeGap[];
  /** Of each channel lane the lanes whose touchpoints it follows: those of its own side. */
  readonly followed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Columns that one side has not: its lanes say so there, and its lines of a curve lead past them. */
export interface ChangeGap {
  readonly lanes: ReadonlySet<string>;
  readonly personas: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  /** "Not in the to-be". */
  readonly words: string;
}

const HEIGHT = 18;
const SIGN = 8;
const INSET = 10;

interface Marked {
  readonly id: string;
  readonly marks: readonly Mark[];
}

interface Known {
  readonly words: string;
  readonly made: Marked;
}

const known = new WeakMap<Marked, Known>();

/** A word with its sign on whatever changed, an outline of its own on cards, and gaps with a name. */
export function withChangeMarks<P extends Commented>(parts: P, changes: ChangeMarks, words: SceneWords, memory: Memory): P {
  const made = memory.changed(() => marked(parts, changes, words), [changes, words, ...Object.values(parts)]);
  const { stages, columns, lanes, cards, notes, curves, links } = made;
  return { ...parts, stages, columns, lanes, cards, notes, curves, links };
}

function marked(parts: Commented, { kinds, gaps, points }: ChangeMarks, words: SceneWords): Commented {
  const onCard = (card: CardFace, of: readonly ChangeKind[]) => [...outline(card, card.marks, of), ...plate(of, word(of), card.w - INSET, card.h - HEIGHT / 2)];
  const word = (of: readonly ChangeKind[]) => of.map((kind) => words.say(`changes.${kind}`)).join(' · ');
  const onEdge = ({ x, y, w, h }: Box, of: readonly ChangeKind[]) => plate(of, word(of), x + w - INSET, y + h - HEIGHT / 2 - 1);
  return {
    ...parts,
    stages: withSigns(parts.stages, kinds, word, onEdge),
    columns: withSigns(parts.columns, kinds, word, onEdge),
    lanes: withGaps(
      withSigns(parts.lanes, kinds, word, (lane, of) => plate(of, word(of), -NAME_GAP, lane.y + Math.max(2, lane.h - HEIGHT - 4))),
      parts.columns,
      gaps,
    ),
    cards: withSigns(parts.cards, kinds, word, onCard),
    notes: withSigns(parts.notes, kinds, word, onCard),
    curves: parts.curves.map((curve) => withChangedPoints(curve, points)),
    links: withSigns(parts.links, kinds, word, (link, of) => plate(of, word(of), ...middleOf(link))),
  };
}

type Signs<B> = (box: B, kinds: readonly ChangeKind[]) => readonly Mark[];

function withSigns<B extends Marked>(
  boxes: readonly B[],
  kinds: ChangeMarks['kinds'],
  word: (of: readonly ChangeKind[]) => string,
  signs: Signs<B>,
): readonly B[] {
  return boxes.map((box) => {
    const of = kinds.get(box.id);
    if (of === undefined || of.length === 0) return box;
    const words = word(of);
    const before = known.get(box);
    if (before?.words === words) return before.made as B;
    const made = {
      ...box,
      marks: [...box.marks, ...signs(box, of)],
      ...('more' in box ? { more: [box.more, words].filter(Boolean).join(', '), changed: of[0] } : {}),
    };
    known.set(box, { words, made });
    return made;
  });
}

/** Dashes of an outline, in map units; a picture from afar draws them in pixels. */
export const CHANGE_DASHES: Readonly<Record<ChangeKind, readonly number[]>> = { added: [6, 3], removed: [2, 3], changed: [], moved: [10, 3, 2, 3] };

/** Each kind has a line of its own; what is gone is struck out besides. */
function outline({ w, h }: Box, marks: readonly Mark[], kinds: readonly ChangeKind[]): readonly Mark[] {
  const [kind = 'changed'] = kinds;
  const gone = kind === 'removed';
  const edge: PathMark = { type: 'path', d: roundedBox(w, h), fill: null, stroke: gone ? 'ink-3' : 'accent', strokeWidth: 1.5, dash: CHANGE_DASHES[kind] };
  const struck = gone ? marks.flatMap((mark): Mark[] => (mark.type === 'text' ? [strike(mark.x, mark.y - 4.5, mark.width)] : [])) : [];
  return [...struck, edge];
}

function strike(x: number, y: number, width: number): PathMark {
  return shape(`M ${x} ${y} L ${x + width} ${y}`, null, 'ink-2', 1);
}

function roundedBox(w: number, h: number): string {
  const [l, t, r, b, c] = [0.75, 0.75, w - 0.75, h - 0.75, CARD_RADIUS - 0.75];
  return `M ${l + c} ${t} L ${r - c} ${t} Q ${r} ${t} ${r} ${t + c} L ${r} ${b - c} Q ${r} ${b} ${r - c} ${b} L ${l + c} ${b} Q ${l} ${b} ${l} ${b - c} L ${l} ${t + c} Q ${l} ${t} ${l + c} ${t} Z`;
}

/** A small plate with the sign and the word, its right top corner at (right, y). */
function plate(kinds: readonly ChangeKind[], text: string, right: number, y: number): readonly Mark[] {
  const [kind = 'changed'] = kinds;
  const gone = kind === 'removed';
  const width = textWidth(text, 'meta');
  const w = Math.ceil(width) + SIGN + 18;
  const x = right - w;
  const box: BoxMark = {
    ...{ type: 'box', x, y, w, h: HEIGHT, radius: 9, raised: false, dashed: false, strokeWidth: 1 },
    fill: gone ? 'paper' : 'accent-soft',
    stroke: gone ? 'ink-3' : 'accent',
  };
  const colour = gone ? 'ink-2' : 'accent-ink';
  const at = x + SIGN + 11;
  return [
    box,
    shape(CHANGE_SIGNS[kind](x + 7 + SIGN / 2, y + HEIGHT / 2), null, colour, 1.5),
    { type: 'text', x: at, y: y + baselineOf('meta', HEIGHT), text, role: 'meta', colour, anchor: 'start', width },
  ];
}

function withGaps(lanes: Scene['lanes'], columns: Scene['columns'], gaps: readonly ChangeGap[]): Scene['lanes'] {
  if (gaps.length === 0) return lanes;
  return lanes.map((lane) => {
    const marks = gaps.flatMap((gap) => (gap.lanes.has(lane.id) ? runsOf(columns, gap.columns).flatMap((run) => gapMarks(run, lane, gap.words)) : []));
    return marks.length === 0 ? lane : { ...lane, rowMarks: [...lane.rowMarks, ...marks] };
  });
}

interface Run {
  readonly x: number;
  readonly w: number;
}

/** Neighbours are one gap. */
function runsOf(columns: Scene['columns'], ids: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const { id, x, w } of columns) {
    const last = runs.at(-1);
    if (!ids.has(id)) open = false;
    else if (open && last) runs[runs.length - 1] = { x: last.x, w: x + w - last.x };
    else {
      runs.push({ x, w });
      open = true;
    }
  }
  return runs;
}

function gapMarks({ x, w }: Run, { y, h }: Box, text: string): Mark[] {
  const width = textWidth(text, 'meta');
  const box: Mark = {
    type: 'box',
    x: x + 0.5,
    y: y + 0.5,
    w: w - 1,
    h: h - 1,
    radius: CARD_RADIUS,
    fill: 'sunk',
    stroke: 'ctl',
    strokeWidth: 1,
    raised: false,
    dashed: true,
  };
  const middle = y + h / 2 - HEIGHT / 2 + baselineOf('meta', HEIGHT);
  return [box, { type: 'text', x: x + w / 2, y: middle, text, role: 'meta', colour: 'ink-2', anchor: 'middle', width }];
}
