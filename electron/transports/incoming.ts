import type { Channel, Frame } from './channel.ts';
import { createListeners } from './listeners.ts';

/**
 * The receiving half that every transport shares: frames that arrive before anybody listens are kept for the first
 * listener (a window may speak before its host has opened), and the end is told once, also to whoever asks late.
 */
export interface Incoming {
  frame(frame: Frame): void;
  end(): void;
  readonly ended: boolean;
  readonly onMessage: Channel['onMessage'];
  readonly onClose: Channel['onClose'];
}

export function createIncoming(): Incoming {
  const frames = createListeners<Frame>();
  const closing = createListeners<void>();
  let early: Frame[] | null = [];
  let ended = false;
  return {
    get ended() {
      return ended;
    },
    frame(frame) {
      if (ended) return;
      if (early) early.push(frame);
      else frames.tell(frame);
    },
    end() {
      if (ended) return;
      ended = true;
      closing.tell();
    },
    onMessage(listener) {
      frames.add(listener);
      const waiting = early ?? [];
      early = null;
      for (const frame of waiting) listener(frame);
    },
    onClose(listener) {
      if (ended) listener();
      else closing.add(listener);
    },
  };
}
