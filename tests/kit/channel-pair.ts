import type { Channel } from '../../electron/transports/channel.ts';
import { createChannelPair } from '../../electron/transports/channel-pair.ts';

/** Two ends whose frames wait until the test hands them over. */
export interface HandFlushedPair {
  readonly left: Channel;
  readonly right: Channel;
  /** Frames and ends on their way. */
  readonly waiting: () => number;
  /** Hands the oldest over; false if there was none. */
  deliverOne(): boolean;
  /** Hands all over, also those that come meanwhile, until the pair is quiet. */
  flush(): Promise<void>;
  /** Loses what is on its way. */
  drop(): void;
}

/** Turns of the event loop without a frame after which a pair counts as quiet; calls answer within a few. */
const QUIET_TURNS = 20;

export function handFlushedPair(): HandFlushedPair {
  let waiting: (() => void)[] = [];
  const { left, right } = createChannelPair((handOver) => waiting.push(handOver));
  const deliverOne = (): boolean => {
    const handOver = waiting.shift();
    handOver?.();
    return handOver !== undefined;
  };
  return {
    left,
    right,
    waiting: () => waiting.length,
    deliverOne,
    async flush() {
      for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
        while (deliverOne()) quiet = 0;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    drop() {
      waiting = [];
    },
  };
}
