import type { ChangeKind } from '../../analysis/index.ts';
import { pointId } from '../curve/point-id.ts';
import type { Mark } from '../marks.ts';
import type { CurveBox } from '../scene.ts';
import { CHANGE_SIGNS } from './change-signs.ts';
import { circle, shape } from './signs.ts';

export interface ChangedPoint {
  readonly kind: Exclude<ChangeKind, 'moved'>;
  /** The point where it was before, if it is on the map too. */
  readonly before: string | null;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const RING = 10;
/** From the middle of the ring to the sign beside it, to the left: names of lines and values stand at the right. */
const SIGN_AT = 13;
const HEAD = 5;

/** A ring with the sign of its change around each point that changed, and an arrow from where it was. */
export function withChangedPoints(curve: CurveBox, changed: ReadonlyMap<string, ChangedPoint>): CurveBox {
  if (changed.size === 0) return curve;
  const spots = new Map(
    curve.curves.flatMap(({ persona, points }) =>
      points.flatMap(({ step, value, x, y }) => (value === null ? [] : [[pointId(curve, persona, step), { x, y }]])),
    ),
  ) as ReadonlyMap<string, Spot>;
  const marks = [...changed].flatMap(([id, { kind, before }]) => {
    const at = spots.get(id);
    if (!at) return [];
    const was = before === null ? undefined : spots.get(before);
    return [...(was ? arrow(was, at) : []), ...ring(at, kind, at.y - curve.y < 2 * SIGN_AT ? 1 : -1)];
  });
  return marks.length === 0 ? curve : { ...curve, marks: [...curve.marks, ...marks] };
}

/** `way`: the sign stands above (−1), or below (1) where the lane has no room. */
function ring({ x, y }: Spot, kind: ChangedPoint['kind'], way: 1 | -1): Mark[] {
  const gone = kind === 'removed';
  const signY = y + way * SIGN_AT;
  const sign = CHANGE_SIGNS[kind](x - SIGN_AT, signY);
  const colour = gone ? 'ink-2' : 'accent-ink';
  return [
    { type: 'path', d: circle(x, y, RING), fill: null, stroke: gone ? 'ink-3' : 'accent', strokeWidth: 1.5, dash: gone ? [2, 3] : [] },
    shape(circle(x - SIGN_AT, signY, 7), 'paper', null, 0),
    shape(sign, null, colour, 1.5),
  ];
}

/** From the point to the ring around where it is now; none where both nearly touch. */
function arrow(from: Spot, to: Spot): Mark[] {
  const way = Math.sign(to.y - from.y);
  const [start, end] = [from.y + way * 6, to.y - way * (RING + 1)];
  if ((end - start) * way < HEAD) return [];
  const { x } = to;
  const head = `M ${x - HEAD} ${end - way * HEAD} L ${x} ${end} L ${x + HEAD} ${end - way * HEAD}`;
  return [shape(`M ${x} ${start} L ${x} ${end} ${head}`, null, 'accent', 1.5)];
}
