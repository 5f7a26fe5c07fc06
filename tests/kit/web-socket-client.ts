import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Channel } from '../../electron/transports/channel.ts';
import { webSocketChannel } from '../../electron/transports/web-socket.ts';

/** A web socket to a server of ours, as a channel. */
export async function connectWebSocket(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Channel> {
  const socket = new WebSocket(url, { headers });
  const channel = webSocketChannel(socket);
  await once(socket, 'open');
  return channel;
}
