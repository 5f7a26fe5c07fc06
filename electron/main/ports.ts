import { BrowserWindow, type IpcMainEvent, ipcMain, type MessagePortMain } from 'electron';
import { z } from 'zod';
import { readFault } from '../../shared/contract/fault-codec.ts';
import type { Desk } from '../desk/index.ts';
import type { Channel } from '../transports/channel.ts';
import { messagePortChannel, type PortLike } from '../transports/message-port.ts';
import { relay } from '../transports/relay.ts';
import { isOwnPage } from './own-content.ts';

const targetSchema = z.string().regex(/^(desk|shell|f\/[0-9a-f]{16})$/);
const pathsSchema = z.array(z.string().min(1).max(4_096)).min(1).max(100);

export interface PortsOptions {
  readonly desk: Desk;
  readonly serveShell: (channel: Channel, window: BrowserWindow) => void;
  readonly onDropped: (paths: readonly string[]) => void;
}

/** Answers the preload script's two messages; each is heard only from the top frame of a page of ours. */
export function servePorts({ desk, serveShell, onDropped }: PortsOptions): void {
  ipcMain.on('cxmap:connect', (event, target: unknown) => {
    const window = ownWindow(event);
    const [port] = event.ports;
    const asked = targetSchema.safeParse(target);
    if (!port) return;
    if (!window || !asked.success) return port.close();
    const channel = messagePortChannel(portLike(port));
    if (asked.data === 'desk') desk.serve(channel);
    else if (asked.data === 'shell') serveShell(channel, window);
    else relayToHost(desk, channel, asked.data.slice('f/'.length));
  });
  ipcMain.on('cxmap:drop', (event, paths: unknown) => {
    const asked = pathsSchema.safeParse(paths);
    if (ownWindow(event) && asked.success) onDropped(asked.data);
  });
}

function ownWindow({ sender, senderFrame }: IpcMainEvent): BrowserWindow | null {
  if (!senderFrame || senderFrame.parent !== null || !isOwnPage(senderFrame.url)) return null;
  return BrowserWindow.fromWebContents(sender);
}

function relayToHost(desk: Desk, channel: Channel, file: string): void {
  desk
    .connect(file, 'owner')
    .then((host) => relay(channel, host))
    .catch((error: unknown) => channel.close(readFault(error).code));
}

/** Electron's ports are emitters of Node's kind. */
function portLike(port: MessagePortMain): PortLike {
  return {
    postMessage: (message) => port.postMessage(message),
    addEventListener(type: 'message' | 'close', listener: (event: { readonly data: unknown }) => void) {
      if (type === 'message') port.on('message', listener);
      else port.on('close', () => listener({ data: null }));
    },
    start: () => port.start(),
    close: () => port.close(),
  };
}
