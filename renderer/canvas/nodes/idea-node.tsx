import { CardFrame } from './card-frame.tsx';
import type { LookProps } from './look.ts';
import { MarkView } from './mark-view.tsx';

/** An opportunity or a solution: soft fill, a bulb beside its words. */
export function IdeaNode({ card }: LookProps) {
  return (
    <CardFrame id={card.id} look="idea">
      <MarkView marks={card.marks} />
    </CardFrame>
  );
}
