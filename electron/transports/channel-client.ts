import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { readFault } from '../../shared/contract/fault-codec.ts';
import type { Channel } from './channel.ts';

/** A typed client of whatever contract is served at the other end. Every failed call rejects with a Fault, also when the channel ends. */
export function createChannelClient<Contract extends AnyContractRouter>(channel: Channel): ContractRouterClient<Contract> {
  const whileOpen = rejectAtEnd(channel);
  const link = new RPCLink({ port: channelPort(channel), interceptors: [({ next }) => whileOpen(next).catch(rethrow)] });
  return createORPCClient(link);
}

/**
 * oRPC's peer forgets what it waits for when the port closes, but a call that it has not begun to send by then would wait
 * for ever: here every call of a channel that ends is rejected.
 */
function rejectAtEnd(channel: Channel): <T>(call: () => Promise<T>) => Promise<T> {
  const waiting = new Set<(error: Error) => void>();
  let ended: Error | null = null;
  channel.onClose((reason) => {
    ended = new Error(`the connection ended${reason ? `: ${reason}` : ''}`);
    for (const reject of waiting) reject(ended);
  });
  return (call) => {
    if (ended) return Promise.reject(ended);
    return new Promise((resolve, reject) => {
      waiting.add(reject);
      call()
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  };
}

function rethrow(error: unknown): never {
  throw readFault(error);
}

/** A channel in the shape of a port that oRPC's link knows. */
function channelPort(channel: Channel) {
  return {
    onMessage: { addListener: (listener: (data: unknown) => void) => channel.onMessage(listener) },
    onDisconnect: { addListener: (listener: () => void) => channel.onClose(listener) },
    postMessage: (data: string | Uint8Array) => channel.send(data),
  };
}
