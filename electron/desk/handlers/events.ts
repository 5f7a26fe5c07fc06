import type { DeskEvent } from '../../../shared/contract/desk-contract.ts';
import { desk } from '../desk-context.ts';

export const deskEventsHandlers = {
  // Subscribed when the call arrives, not when the first event is asked for: nothing falls in between.
  watch: desk.events.watch.handler(({ context, signal }) => iterate(context.events.watch(signal))),
};

async function* iterate(events: AsyncIterable<DeskEvent>): AsyncGenerator<DeskEvent, void, void> {
  yield* events;
}
