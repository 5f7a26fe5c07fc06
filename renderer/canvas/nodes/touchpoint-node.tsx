import { CardFrame } from './card-frame.tsx';
import type { LookProps } from './look.ts';
import { MarkView } from './mark-view.tsx';

/** Channel and name of a touchpoint of the workbook. */
export function TouchpointNode({ card }: LookProps) {
  return (
    <CardFrame id={card.id} look="touchpoint">
      <MarkView marks={card.marks} />
    </CardFrame>
  );
}
