import { CardFrame } from './card-frame.tsx';
import type { LookProps } from './look.ts';
import { MarkView } from './mark-view.tsx';

/** A wow moment: soft fill, ★ beside its words. */
export function WowNode({ card }: LookProps) {
  return (
    <CardFrame id={card.id} look="wow">
      <MarkView marks={card.marks} />
    </CardFrame>
  );
}
