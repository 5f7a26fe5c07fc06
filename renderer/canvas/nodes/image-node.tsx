import { CardFrame } from './card-frame.tsx';
import type { LookProps } from './look.ts';
import { MarkView } from './mark-view.tsx';

/** A picture with its line of text. */
export function ImageNode({ card }: LookProps) {
  return (
    <CardFrame id={card.id} look="image">
      <MarkView marks={card.marks} />
    </CardFrame>
  );
}
