import type { Channel, Frame } from './channel.ts';
import { createIncoming, type Incoming } from './incoming.ts';

/** Two ends in one process. Frames wait until `deliver` hands them over, so that tests can flush, drop and reorder them. */
export interface ChannelPair {
  readonly left: Channel;
  readonly right: Channel;
}

export type Deliver = (handOver: () => void) => void;

/** A pair whose frames arrive in a later microtask, as they would from a real wire. */
export function createChannelPair(deliver: Deliver = queueMicrotask): ChannelPair {
  const toLeft = createIncoming();
  const toRight = createIncoming();
  return { left: end(toLeft, toRight, deliver), right: end(toRight, toLeft, deliver) };
}

function end(own: Incoming, other: Incoming, deliver: Deliver): Channel {
  return {
    send: (frame: Frame) => deliver(() => other.frame(frame)),
    onMessage: own.onMessage,
    onClose: own.onClose,
    close(reason) {
      own.end(reason);
      deliver(() => other.end(reason));
    },
  };
}
