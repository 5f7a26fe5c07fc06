import type { Channel } from './channel.ts';
import { loadLater } from './load-later.ts';

/** Channels served by code that is loaded when the first one comes. */
export interface ServedLater<C> {
  /** What comes through the channel meanwhile waits in it. */
  serve(channel: Channel, context: C): void;
  /** A channel is about to come. */
  prepare(): void;
}

/** The library of contracts and the handlers of one are a good part of a start, and what a window shows first needs neither. */
export function serveLater<C>(load: () => Promise<(channel: Channel, context: C) => void>): ServedLater<C> {
  const answer = loadLater(load);
  return {
    prepare: answer.prepare,
    serve(channel, context) {
      answer.get().then(
        (serve) => serve(channel, context),
        (error: unknown) => {
          channel.close();
          throw error;
        },
      );
    },
  };
}
