import type { FaultCode } from '../../shared/model/fault.ts';
import type { Channel, Frame } from './channel.ts';
import { createListeners } from './listeners.ts';

/**
 * The receiving half that every transport shares: frames that arrive before anybody listens are kept for the first
 * listener (a window may speak before its host has opened), and the end is told once, also to whoever asks late.
 */
export interface Incoming {
  frame(frame: Frame): void;
  end(reason?: FaultCode | null): void;
  readonly ended: boolean;
  readonly onMessage: Channel['onMessage'];
  readonly onClose: Channel['onClose'];
}

export function createIncoming(): Incoming {
  const frames = createListeners<Frame>();
  const closing = createListeners<FaultCode | null>();
  let early: Frame[] | null = [];
  let ended = false;
  let why: FaultCode | null = null;
  return {
    get ended() {
      return ended;
    },
    frame(frame) {
      if (ended) return;
      if (early) early.push(frame);
      else frames.tell(frame);
    },
    end(reason = null) {
      if (ended) return;
      ended = true;
      why = reason;
      closing.tell(reason);
    },
    onMessage(listener) {
      frames.add(listener);
      const waiting = early ?? [];
      early = null;
      for (const frame of waiting) listener(frame);
    },
    onClose(listener) {
      if (ended) listener(why);
      else closing.add(listener);
    },
  };
}
