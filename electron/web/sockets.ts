import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';
import { readFault } from '../../shared/contract/fault-codec.ts';
import { LARGEST_UPLOAD } from '../../shared/contract/limits.ts';
import type { Desk } from '../desk/index.ts';
import type { Channel } from '../transports/channel.ts';
import { loadLater } from '../transports/load-later.ts';
import { relay } from '../transports/relay.ts';
import { webSocketChannel } from '../transports/web-socket.ts';
import { hasOwnOrigin } from './allowed-origin.ts';
import { pathnameOf } from './pathname.ts';
import type { WebSite } from './requests.ts';

/** The largest upload with its call around it. */
export const LARGEST_FRAME = LARGEST_UPLOAD + 1_000_000;
const MOST_SOCKETS = 200;
const FILE_SOCKET = /^\/ws\/f\/([0-9a-f]{16})$/;

export interface Sockets {
  /** A web socket is about to come. */
  prepare(): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends every web socket. */
  close(): void;
}

/** `/ws/desk` speaks to the desk, `/ws/f/<id>` to the host of a file, unread. */
export function createSockets(desk: Desk, site: Pick<WebSite, 'hosts' | 'sessions'>, largestFrame: number): Sockets {
  // It asks for Node's whole of TLS, and a page is shown before its first web socket comes.
  const sockets = loadLater(async () => new (await import('ws')).WebSocketServer(options));
  const options = { noServer: true, maxPayload: largestFrame, perMessageDeflate: false, clientTracking: true };
  let open: WebSocketServer | null = null;
  let isClosed = false;

  const connect = (socket: WebSocket, file: string | null): void => {
    const channel = webSocketChannel(socket);
    if (file === null) desk.serve(channel);
    else relayToHost(channel, file);
  };
  const relayToHost = (channel: Channel, file: string): void => {
    desk
      .connect(file, 'owner')
      .then((host) => relay(channel, host))
      .catch((error: unknown) => channel.close(readFault(error).code));
  };

  const accept = async (request: IncomingMessage, socket: Duplex, head: Buffer, file: string | null): Promise<void> => {
    open = await sockets.get();
    if (isClosed || open.clients.size >= MOST_SOCKETS) return refuse(socket, '503 Service Unavailable');
    open.handleUpgrade(request, socket, head, (accepted) => connect(accepted, file));
  };

  return {
    prepare: sockets.prepare,
    upgrade(request, socket, head) {
      const file = fileOf(request);
      if (!hasOwnOrigin(request, site.hosts)) return refuse(socket, '403 Forbidden');
      if (!site.sessions.admits(request.headers.cookie)) return refuse(socket, '401 Unauthorized');
      if (file === undefined) return refuse(socket, '404 Not Found');
      // One that goes away while the code is loaded is no fault of anybody's.
      socket.on('error', () => socket.destroy());
      accept(request, socket, head, file).catch(() => socket.destroy());
    },
    close() {
      isClosed = true;
      for (const socket of open?.clients ?? []) socket.terminate();
      open?.close();
    },
  };
}

/** The file's id, null for the desk, undefined for an address that nobody has. */
function fileOf(request: IncomingMessage): string | null | undefined {
  const pathname = pathnameOf(request);
  return pathname === '/ws/desk' ? null : FILE_SOCKET.exec(pathname ?? '')?.[1];
}

function refuse(socket: Duplex, status: string): void {
  // Nobody else listens any more: whoever is refused may be gone already.
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
