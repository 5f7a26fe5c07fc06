import { CardFrame } from './card-frame.tsx';
import type { LookProps } from './look.ts';
import { MarkView } from './mark-view.tsx';

/** Paper: actions, thoughts, backstage work and all that has no surface of its own. */
export function PlainNode({ card }: LookProps) {
  return (
    <CardFrame id={card.id} look="plain">
      <MarkView marks={card.marks} />
    </CardFrame>
  );
}
