import { wireFault } from '../../shared/contract/fault-codec.ts';
import type { Channel } from '../transports/channel.ts';
import type { Peer } from '../transports/host-protocol.ts';
import { serveLater } from '../transports/serve-later.ts';
import { editEvent } from './append-edit.ts';
import { describeFor } from './handlers/file.ts';
import { firstView } from './handlers/first-view.ts';
import type { HostContext } from './host-context.ts';
import { createRoom } from './room.ts';
import type { Store } from './store/index.ts';

/** One open file, answering the contract to any number of windows. */
export interface Host {
  serve(channel: Channel, peer: Peer): void;
  /** What a page shows first: the JSON of a FirstView, or of the fault that says why there is none. Never rejects. */
  first(peer: Peer): Promise<string>;
}

export function createHost(store: Store): Host {
  const room = createRoom();
  const answer = serveLater<HostContext>(async () => (await import('./answer.ts')).answerHost);
  store.onDescription(() => room.tellEach('file', (seat) => ({ type: 'file', description: describeFor(seat.peer, store) })));
  // To whoever made it too: they were told that it is not in the file, and may not try again.
  store.onBroughtIn((edit, applied) => room.tellEach('edit', () => editEvent(edit, applied)));
  return {
    serve(channel, peer) {
      const seat = room.join(peer);
      channel.onClose(() => seat.leave());
      answer.serve(channel, { store, room, seat });
    },
    async first(peer) {
      const view = await firstView({ store, room }, peer).catch((error: unknown) => ({ fault: wireFault(error) }));
      // Whoever was shown something soon speaks to us.
      answer.prepare();
      return JSON.stringify(view);
    },
  };
}
