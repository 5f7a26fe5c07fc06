import { CardFrame } from './card-frame.tsx';
import type { LookProps } from './look.ts';
import { MarkView } from './mark-view.tsx';

/** A figure with its name. */
export function MetricNode({ card }: LookProps) {
  return (
    <CardFrame id={card.id} look="metric">
      <MarkView marks={card.marks} />
    </CardFrame>
  );
}
