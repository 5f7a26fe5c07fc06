import { CardFrame } from './card-frame.tsx';
import type { LookProps } from './look.ts';
import { MarkView } from './mark-view.tsx';

/** What it stands for is gone: an outline and its words in a lighter ink. */
export function GhostNode({ card }: LookProps) {
  return (
    <CardFrame id={card.id} look="ghost">
      <MarkView marks={card.marks} />
    </CardFrame>
  );
}
