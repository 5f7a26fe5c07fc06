import { type Context, ORPCError } from '@orpc/server';
import { StandardRPCHandler } from '@orpc/server/standard';
import { createServerPeerHandleRequestFn, type HandleStandardServerPeerMessageOptions } from '@orpc/server/standard-peer';
import { ServerPeer } from '@orpc/standard-server-peer';
import { wireFault } from '../../shared/contract/fault-codec.ts';
import type { Channel } from './channel.ts';

/** Answers calls of a contract over channels; made once per router. */
export type ServeChannel<C extends Context> = (channel: Channel, context: C) => void;

/** oRPC's own bound for a router of any shape whose handlers take this context. */
type AnyRouterOf<C extends Context> = ConstructorParameters<typeof StandardRPCHandler<C>>[0];

/**
 * The same wire format as oRPC's message port. Its own adapter leaves a frame that cannot be read as an unhandled
 * rejection, which ends the process; here such a frame ends only the channel that it came through.
 */
export function createChannelServer<C extends Context>(router: AnyRouterOf<C>): ServeChannel<C> {
  const handler = new StandardRPCHandler(router, { clientInterceptors: [({ next }) => answer(next)] });
  return (channel, context) => {
    const peer = new ServerPeer((message) => channel.send(toFrame(message)));
    const handle = createServerPeerHandleRequestFn(handler, { context } as HandleStandardServerPeerMessageOptions<C>);
    channel.onMessage((frame) => {
      peer.message(frame, handle).catch(() => channel.close());
    });
    channel.onClose(() => peer.close());
  };
}

async function answer<T>(next: () => Promise<T>): Promise<T> {
  try {
    return await next();
  } catch (error) {
    throw error instanceof ORPCError ? error : toWire(error);
  }
}

/** Faults of a stream cross the wire as those of a call do. */
export async function* answerStream<T>(stream: AsyncIterable<T>): AsyncGenerator<T, void, void> {
  try {
    yield* stream;
  } catch (error) {
    throw error instanceof ORPCError ? error : toWire(error);
  }
}

function toWire(error: unknown): ORPCError<string, unknown> {
  const { code, data } = wireFault(error);
  return new ORPCError(code, { data, message: code, cause: error });
}

function toFrame(message: string | ArrayBufferLike | Uint8Array): string | Uint8Array {
  return typeof message === 'string' || message instanceof Uint8Array ? message : new Uint8Array(message);
}
