import { CardFrame } from './card-frame.tsx';
import type { LookProps } from './look.ts';
import { MarkView } from './mark-view.tsx';

/** A pain point: soft fill, ▼ beside its words. */
export function PainNode({ card }: LookProps) {
  return (
    <CardFrame id={card.id} look="pain">
      <MarkView marks={card.marks} />
    </CardFrame>
  );
}
