import type { HostEvent, Presence } from '../../shared/contract/events.ts';
import type { FileDescription } from '../../shared/contract/file.ts';
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
  /** What others do from now on, beginning with who is here and what was missed since a position. Ends with `signal` or when the window leaves. */
  watch(signal: AbortSignal | undefined, since?: Since): AsyncIterable<HostEvent>;
  announce(presence: Omit<Presence, 'window'>): void;
  leave(): void;
}

/** Where a window begins to watch that was given what it shows before it came. */
export interface Since {
  readonly position: string;
  /** The file as it is described to this window now. */
  describe(): FileDescription;
}

/** The windows that have one file open: live peers. */
export interface Room {
  join(peer: Peer): Seat;
  /** What everybody has been told so far, in a word that no other room uses. */
  position(): string;
  /** To everybody but the seat that it comes from. */
  tellOthers(from: Seat, event: HostEvent): void;
  /** To everybody, each in words of their own. */
  tellEach(type: HostEvent['type'], event: (seat: Seat) => HostEvent): void;
}

interface Place {
  readonly seat: Seat;
  readonly queues: Set<EventQueue<HostEvent>>;
  presence: Presence | null;
}

export function createRoom(): Room {
  const places = new Map<string, Place>();
  const room = newId();
  let edits = 0;
  let descriptions = 0;
  const position = (): string => `${room} ${edits} ${descriptions}`;
  const count = (type: HostEvent['type']): void => {
    if (type === 'edit') edits += 1;
    else if (type === 'file') descriptions += 1;
  };

  const missedSince = ({ position: then, describe }: Since): readonly HostEvent[] => {
    const [whose, seen] = then.split(' ');
    const missed: readonly HostEvent[] = whose === room && seen === String(edits) ? [] : [{ type: 'missed' }];
    return then === position() ? missed : [...missed, { type: 'file', description: describe() }];
  };
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
      watch(signal, since) {
        const queue = createEventQueue<HostEvent>(MOST_WAITING);
        queues.add(queue);
        queue.push(othersOf(window));
        for (const event of since ? missedSince(since) : []) queue.push(event);
        const stop = (): void => {
          queues.delete(queue);
          queue.end();
        };
        // A call may come in behind the end of its channel.
        if (signal?.aborted || !places.has(window)) stop();
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
    position,
    tellOthers(from, event) {
      count(event.type);
      for (const [window, place] of places) if (window !== from.window) tell(place, event);
    },
    tellEach(type, event) {
      count(type);
      for (const place of places.values()) tell(place, event(place.seat));
    },
  };
}
