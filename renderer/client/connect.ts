import type { ContractRouterClient } from '@orpc/contract';
import type { DeskContract } from '../../shared/contract/desk-contract.ts';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import { type Connection, connectBy } from './connection.ts';
import { openPort } from './web-socket-port.ts';

export type HostClient = ContractRouterClient<HostContract>;
export type DeskClient = ContractRouterClient<DeskContract>;

/** The desk of this origin: Home, profile, settings. */
export function connectDesk(origin: string = location.origin): Connection<DeskClient> {
  return connectBy<DeskContract>(() => openPort(socketUrl(origin, '/ws/desk')));
}

/** The host of one file; `file` is the desk's id for it. */
export function connectHost(file: string, origin: string = location.origin): Connection<HostClient> {
  return connectBy<HostContract>(() => openPort(socketUrl(origin, `/ws/f/${encodeURIComponent(file)}`)));
}

function socketUrl(origin: string, path: string): string {
  return new URL(path, origin.replace(/^http/, 'ws')).href;
}
