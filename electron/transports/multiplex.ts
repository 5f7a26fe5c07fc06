import type { FaultCode } from '../../shared/model/fault.ts';
import type { Channel, Frame } from './channel.ts';
import { createIncoming, type Incoming } from './incoming.ts';

/** What a multiplexed wire must be able to send: host-protocol.ts has both messages in both directions. */
export type ChannelMessage =
  | { readonly type: 'frame'; readonly channel: number; readonly frame: Frame }
  | { readonly type: 'end-channel'; readonly channel: number };

/** Many channels over one wire (the IPC of a host process), told apart by number. */
export interface Multiplex {
  /** A channel with this number; the side that starts channels picks the numbers. */
  open(channel: number): Channel;
  /** Takes what the other side sent. Messages for a channel that has ended are dropped. */
  receive(message: ChannelMessage): void;
  /** The wire broke: every channel ends, and so does each that is opened later. */
  endAll(reason?: FaultCode): void;
  readonly size: number;
}

export function createMultiplex(post: (message: ChannelMessage) => void): Multiplex {
  const held = new Map<number, Incoming>();
  let broken: FaultCode | null | undefined;
  const drop = (channel: number, reason?: FaultCode): void => {
    const incoming = held.get(channel);
    held.delete(channel);
    incoming?.end(reason);
  };
  return {
    get size() {
      return held.size;
    },
    open(channel) {
      const incoming = createIncoming();
      if (broken === undefined) held.set(channel, incoming);
      else incoming.end(broken);
      return {
        send(frame) {
          if (!incoming.ended) post({ type: 'frame', channel, frame });
        },
        onMessage: incoming.onMessage,
        onClose: incoming.onClose,
        close(reason) {
          if (incoming.ended) return;
          post({ type: 'end-channel', channel });
          drop(channel, reason);
        },
      };
    },
    receive(message) {
      if (message.type === 'frame') held.get(message.channel)?.frame(message.frame);
      else drop(message.channel);
    },
    endAll(reason) {
      broken = reason ?? null;
      for (const channel of [...held.keys()]) drop(channel, reason);
    },
  };
}
