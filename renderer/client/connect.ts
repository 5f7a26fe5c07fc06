import type { ContractRouterClient } from '@orpc/contract';
import type { DeskContract } from '../../shared/contract/desk-contract.ts';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import type { ShellContract } from '../../shared/contract/shell-contract.ts';
import { type Connection, connectBy } from './connection.ts';
import { openShellPort, shellBridge } from './shell-port.ts';
import { openPort, type SocketPort } from './web-socket-port.ts';

export type HostClient = ContractRouterClient<HostContract>;
export type DeskClient = ContractRouterClient<DeskContract>;
export type ShellClient = ContractRouterClient<ShellContract>;

/** The desk of this origin: Home, profile, settings. */
export function connectDesk(origin: string = location.origin): Connection<DeskClient> {
  return connectBy<DeskContract>(() => openWire('desk', origin, '/ws/desk'));
}

/** The host of one file; `file` is the desk's id for it. */
export function connectHost(file: string, origin: string = location.origin): Connection<HostClient> {
  return connectBy<HostContract>(() => openWire(`f/${file}`, origin, `/ws/f/${encodeURIComponent(file)}`));
}

/** The program around this window; null in a browser. */
export function connectShell(): Connection<ShellClient> | null {
  const bridge = shellBridge();
  return bridge && connectBy<ShellContract>(() => openShellPort(bridge, 'shell'));
}

function openWire(target: string, origin: string, path: string): Promise<SocketPort> {
  const bridge = shellBridge();
  return bridge ? openShellPort(bridge, target) : openPort(socketUrl(origin, path));
}

function socketUrl(origin: string, path: string): string {
  return new URL(path, origin.replace(/^http/, 'ws')).href;
}
