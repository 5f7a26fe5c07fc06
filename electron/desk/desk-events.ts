import { EventPublisher } from '@orpc/server';
import type { DeskEvent } from '../../shared/contract/desk-contract.ts';

/** What every window of the program hears of, whichever of them did it. */
export interface DeskEvents {
  tell(event: DeskEvent): void;
  /** From now on; ends with `signal`. */
  watch(signal: AbortSignal | undefined): AsyncIterable<DeskEvent>;
}

export function createDeskEvents(): DeskEvents {
  const publisher = new EventPublisher<{ desk: DeskEvent }>();
  return {
    tell: (event) => publisher.publish('desk', event),
    watch: (signal) => publisher.subscribe('desk', signal ? { signal } : {}),
  };
}
