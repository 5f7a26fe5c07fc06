import type { HostEvent, Presence } from '../../shared/contract/events.ts';
import { newId } from '../../shared/model/ids.ts';
import type { Peer } from '../transports/host-protocol.ts';
import { createEventQueue, type EventQueue } from './event-queue.ts';

/** So many events may wait for a window; a burst of typing in ten windows is some hundreds. */
const MOST_WAITING = 10_000;

/** One channel's place among the windows of a file. */
export interface Seat {
  /** Id of the window: sessions and presence are told apart by it. */
  readonly window: string;
  readonly peer: Peer;
  /** What others do from now on, beginning with who is here. Ends with `signal` or when the window leaves. */
  watch(signal: AbortSignal | undefined): AsyncIterable<HostEvent>;
  announce(presence: Omit<Presence, 'window'>): void;
  leave(): void;
}

/** The windows that have one file open: live peers. */
export interface Room {
  join(peer: Peer): Seat;
  /** To everybody but the seat that it comes from. */
  tellOthers(from: Seat, event: HostEvent): void;
  /** To everybody, each in words of their own. */
  tellEach(event: (seat: Seat) => HostEvent): void;
}

interface Place {
  readonly seat: Seat;
  readonly queues: Set<EventQueue<HostEvent>>;
  presence: Presence | null;
}

export function createRoom(): Room {
  const places = new Map<string, Place>();

  const tell = (place: Place, event: HostEvent): void => {
    for (const queue of place.queues) queue.push(event);
  };
  const othersOf = (window: string): HostEvent => ({
    type: 'presence',
    others: [...places.values()].flatMap(({ presence }) => (presence && presence.window !== window ? [presence] : [])),
  });
  const tellPresence = (except: string): void => {
    for (const [window, place] of places) if (window !== except) tell(place, othersOf(window));
  };

  const join = (peer: Peer): Seat => {
    const window = newId();
    const queues: Place['queues'] = new Set();
    const seat: Seat = {
      window,
      peer,
      watch(signal) {
        const queue = createEventQueue<HostEvent>(MOST_WAITING);
        queues.add(queue);
        queue.push(othersOf(window));
        const stop = (): void => {
          queues.delete(queue);
          queue.end();
        };
        if (signal?.aborted) stop();
        signal?.addEventListener('abort', stop, { once: true });
        return queue;
      },
      announce(presence) {
        const place = places.get(window);
        if (!place) return;
        place.presence = { ...presence, window };
        tellPresence(window);
      },
      leave() {
        if (!places.delete(window)) return;
        for (const queue of queues) queue.end();
        tellPresence(window);
      },
    };
    places.set(window, { seat, queues, presence: null });
    return seat;
  };

  return {
    join,
    tellOthers(from, event) {
      for (const [window, place] of places) if (window !== from.window) tell(place, event);
    },
    tellEach(event) {
      for (const place of places.values()) tell(place, event(place.seat));
    },
  };
}
