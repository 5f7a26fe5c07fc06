import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { readFault } from '../../shared/contract/fault-codec.ts';
import type { Channel } from './channel.ts';

/** A typed client of whatever contract is served at the other end. Every failed call rejects with a Fault. */
export function createChannelClient<Contract extends AnyContractRouter>(channel: Channel): ContractRouterClient<Contract> {
  const link = new RPCLink({ port: channelPort(channel), interceptors: [({ next }) => next().catch(rethrow)] });
  return createORPCClient(link);
}

function rethrow(error: unknown): never {
  throw readFault(error);
}

/** A channel in the shape of a port that oRPC's link knows. */
export function channelPort(channel: Channel) {
  return {
    onMessage: { addListener: (listener: (data: unknown) => void) => channel.onMessage(listener) },
    onDisconnect: { addListener: (listener: () => void) => channel.onClose(listener) },
    postMessage: (data: string | Uint8Array) => channel.send(data),
  };
}
