import type { HostEvent } from '../../../shared/contract/events.ts';
import { host } from '../host-context.ts';
import { describeFor } from './file.ts';

export const eventsHandlers = {
  // The seat is taken when the call arrives, not when the first event is asked for: nothing falls in between.
  watch: host.events.watch.handler(({ context, input, signal }) => {
    const { seat, store } = context;
    return iterate(seat.watch(signal, input && { position: input.since, describe: () => describeFor(seat.peer, store) }));
  }),
  announce: host.events.announce.handler(({ context, input }) => context.seat.announce(input)),
};

async function* iterate(events: AsyncIterable<HostEvent>): AsyncGenerator<HostEvent, void, void> {
  yield* events;
}
