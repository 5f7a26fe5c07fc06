import { CardFrame } from './card-frame.tsx';
import type { LookProps } from './look.ts';
import { MarkView } from './mark-view.tsx';

/** Somebody’s own words: no plate, a bar at their side. */
export function QuoteNode({ card }: LookProps) {
  return (
    <CardFrame id={card.id} look="quote">
      <MarkView marks={card.marks} />
    </CardFrame>
  );
}
