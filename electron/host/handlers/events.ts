import type { HostEvent } from '../../../shared/contract/events.ts';
import { host } from '../host-context.ts';

export const eventsHandlers = {
  // The seat is taken when the call arrives, not when the first event is asked for: nothing falls in between.
  watch: host.events.watch.handler(({ context, signal }) => iterate(context.seat.watch(signal))),
  announce: host.events.announce.handler(({ context, input }) => context.seat.announce(input)),
};

async function* iterate(events: AsyncIterable<HostEvent>): AsyncGenerator<HostEvent, void, void> {
  yield* events;
}
