import { openComments } from '../../analysis/comment-threads.ts';
import type { Records } from '../../model/kinds.ts';
import { scoreId } from '../../model/score.ts';
import type { BoxMark, Mark } from '../marks.ts';
import type { Box, CurveBox, LinkPath } from '../scene.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf } from '../text-style.ts';
import type { Commented, Memory } from './memory.ts';
import { NAME_GAP } from './sizes.ts';

const HEIGHT = 16;
const LEAST_WIDTH = 18;
/** From the right edge: clear of the ring of a sample. */
const INSET = 12;

type Counts = ReadonlyMap<string, number>;

const NONE: Counts = new Map();

/** A count on whatever somebody speaks of. What nobody speaks of keeps its object. */
export function withCommentMarks<P extends Commented>(parts: P, comments: Records['comment'], journey: string, memory: Memory): P {
  const counts = memory.comments(() => (comments.size === 0 ? NONE : openComments(comments, journey)), [comments], sameCounts);
  if (counts.size === 0) return parts;
  const { stages, columns, lanes, cards, notes, curves, links } = memory.commented(() => marked(parts, counts), [counts, ...Object.values(parts)]);
  return { ...parts, stages, columns, lanes, cards, notes, curves, links };
}

function sameCounts(before: Counts, after: Counts): boolean {
  return before.size === after.size && [...after].every(([id, count]) => before.get(id) === count);
}

function marked(parts: Commented, counts: Counts): Commented {
  const card = ({ w }: Box) => [w - INSET, -HEIGHT / 2] as const;
  const head = ({ x, y, w, h }: Box) => [x + w - INSET, y + h - HEIGHT / 2] as const;
  return {
    // At its left: at the right lie the buttons of a head that is pointed at.
    stages: withMarks(parts.stages, counts, ({ x, y, h }) => [x + INSET + LEAST_WIDTH, y + h - HEIGHT / 2]),
    columns: withMarks(parts.columns, counts, head),
    lanes: withMarks(parts.lanes, counts, (lane) => [-NAME_GAP, lane.y + Math.max(2, lane.h - HEIGHT - 4)]),
    cards: withMarks(parts.cards, counts, card),
    notes: withMarks(parts.notes, counts, card),
    curves: parts.curves.map((curve) => withPoints(curve, counts)),
    links: withMarks(parts.links, counts, middleOf),
  };
}

interface Marked {
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly comments?: number;
}

const known = new WeakMap<Marked, Marked>();

/** `place`: the right top corner of the count. */
function withMarks<B extends Marked>(boxes: readonly B[], counts: Counts, place: (box: B) => readonly [number, number]): readonly B[] {
  return boxes.map((box) => {
    const count = counts.get(box.id);
    if (count === undefined) return box;
    const before = known.get(box);
    if (before?.comments === count) return before as B;
    const made = { ...box, comments: count, marks: [...box.marks, ...countMarks(count, ...place(box))] };
    known.set(box, made);
    return made;
  });
}

/** Links: over the middle of the longest part of the line, or at the end of its label. */
export function middleOf({ plate, points }: LinkPath): readonly [number, number] {
  if (plate) return [plate.x + plate.w + HEIGHT / 2, plate.y - HEIGHT / 2];
  const at = points[Math.floor((points.length - 1) / 2)];
  const next = points[Math.floor((points.length - 1) / 2) + 1] ?? at;
  return [((at?.x ?? 0) + (next?.x ?? 0)) / 2 + LEAST_WIDTH / 2, ((at?.y ?? 0) + (next?.y ?? 0)) / 2 - HEIGHT / 2];
}

function withPoints(box: CurveBox, counts: Counts): CurveBox {
  const marks = box.curves.flatMap(({ persona, points }) =>
    points.flatMap(({ step, x, y }) => {
      const count = counts.get(scoreId({ step, persona, series: box.series }));
      return count === undefined ? [] : countMarks(count, x - 8, y - HEIGHT - 4);
    }),
  );
  return marks.length === 0 ? box : { ...box, marks: [...box.marks, ...marks] };
}

/** A small plate with the number, its right top corner at (right, y). */
export function countMarks(count: number, right: number, y: number): readonly Mark[] {
  const text = count > 99 ? '99+' : String(count);
  const width = textWidth(text, 'meta');
  const w = Math.max(LEAST_WIDTH, Math.ceil(width) + 10);
  const x = right - w;
  const plate: BoxMark = { type: 'box', x, y, w, h: HEIGHT, radius: 8, fill: 'accent-soft', stroke: 'accent', strokeWidth: 1, raised: false, dashed: false };
  return [plate, { type: 'text', x: x + w / 2, y: y + baselineOf('meta', HEIGHT), text, role: 'meta', colour: 'accent-ink', anchor: 'middle', width }];
}
