import type { Channel } from './channel.ts';

/** Joins two channels: frames pass both ways unread, and when one ends so does the other, for the same reason. */
export function relay(left: Channel, right: Channel): void {
  left.onMessage((frame) => right.send(frame));
  right.onMessage((frame) => left.send(frame));
  left.onClose((reason) => right.close(reason ?? undefined));
  right.onClose((reason) => left.close(reason ?? undefined));
}
