import { curveEdges, curvePieces, type PointValue, segmentsOf } from '../../../shared/analysis/index.ts';
import { shareOfScale } from '../properties/shown-value.ts';
import type { Slot } from '../record/use-persona-slots.ts';

const WIDTH = 100;
const HEIGHT = 36;
const PAD = 5;

interface MiniCurveProps {
  readonly points: readonly PointValue[];
  /** Index of the most intense value. */
  readonly peak: number;
  readonly colour: Slot;
}

/** A curve too small to read values from; they stand in words beside it. Dashed: set by hand. */
export function MiniCurve({ points, peak, colour }: MiniCurveProps) {
  const placed = points.map((point, index) => ({ ...point, ...placeOf(index, point.value ?? 0, points.length) }));
  const measured = new Set<unknown>(placed.filter(({ basis }) => basis === 'measured'));
  const pieces = segmentsOf(placed, ({ value }) => value === null).flatMap((run) => curvePieces(curveEdges(run, 'smooth'), (point) => measured.has(point)));
  const most = placed[peak];
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} stroke="var(--cx-line)" />
      {pieces.map(({ d, measured }) => (
        <path key={d} d={d} fill="none" stroke={`var(--cx-${colour})`} strokeWidth="1.75" {...(measured ? {} : { strokeDasharray: '4 3' })} />
      ))}
      {most ? (
        <circle cx={most.x} cy={most.y} r="3" fill="var(--cx-paper)" stroke={`var(--cx-${(most.value ?? 0) < 0 ? 'pain' : 'wow'})`} strokeWidth="1.75" />
      ) : null}
    </svg>
  );
}

function placeOf(index: number, value: number, count: number) {
  const x = count < 2 ? WIDTH / 2 : PAD + (index / (count - 1)) * (WIDTH - 2 * PAD);
  return { x, y: PAD + (1 - shareOfScale(value)) * (HEIGHT - 2 * PAD) };
}
