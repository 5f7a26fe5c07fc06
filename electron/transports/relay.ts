import type { Channel } from './channel.ts';

/** Joins two channels: frames pass both ways unread, and when one ends so does the other. */
export function relay(left: Channel, right: Channel): void {
  left.onMessage((frame) => right.send(frame));
  right.onMessage((frame) => left.send(frame));
  left.onClose(() => right.close());
  right.onClose(() => left.close());
}
