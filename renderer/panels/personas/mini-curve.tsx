import { monotonePath, type Point, segmentsOf } from '../../../shared/analysis/index.ts';
import { shareOfScale } from '../properties/shown-value.ts';
import type { Slot } from '../record/persona-slot.ts';

const WIDTH = 100;
const HEIGHT = 36;
const PAD = 5;

interface MiniCurveProps {
  readonly values: readonly (number | null)[];
  /** Index of the most intense value. */
  readonly peak: number;
  readonly colour: Slot;
}

/** A curve too small to read values from; they stand in words beside it. Dashed: set by hand. */
export function MiniCurve({ values, peak, colour }: MiniCurveProps) {
  const points = values.map((value, index) => (value === null ? null : pointAt(index, value, values.length)));
  const lines = segmentsOf(points, (point) => point === null).map((segment) => monotonePath(segment as Point[]));
  const most = points[peak];
  const pain = (values[peak] ?? 0) < 0;
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} stroke="var(--cx-line)" strokeDasharray="2 3" />
      {lines.map((d) => (
        <path key={d} d={d} fill="none" stroke={`var(--cx-${colour})`} strokeWidth="1.75" strokeDasharray="4 3" />
      ))}
      {most ? <circle cx={most.x} cy={most.y} r="3" fill="var(--cx-paper)" stroke={`var(--cx-${pain ? 'pain' : 'wow'})`} strokeWidth="1.75" /> : null}
    </svg>
  );
}

function pointAt(index: number, value: number, count: number): Point {
  const x = count < 2 ? WIDTH / 2 : PAD + (index / (count - 1)) * (WIDTH - 2 * PAD);
  return { x, y: PAD + (1 - shareOfScale(value)) * (HEIGHT - 2 * PAD) };
}
