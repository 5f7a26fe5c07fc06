import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from '../desk/index.ts';
import { allowedHosts } from './allowed-origin.ts';
import { answerRequest, type WebSite } from './requests.ts';
import { createSessions } from './session.ts';
import { createSockets, LARGEST_FRAME } from './sockets.ts';
import { listStaticFiles } from './static-files.ts';

// Not imported: an import asks for all that the module has, and node:http has the whole of fetch and WebSocket, a third of a start.
const { createServer } = process.getBuiltinModule('node:http');

/** Never any other: the local network is opt-in, and not of this version. */
const LOOPBACK = '127.0.0.1';

export interface WebHostOptions {
  readonly desk: Desk;
  /** 0: any free one. Left out: the usual one, or any if that is taken. */
  readonly port?: number;
  /** The renderer's build, with index.html. */
  readonly rendererFolder: string;
  /** Bytes of one web socket message; a larger one ends its socket. */
  readonly largestFrame?: number;
}

export interface WebHost {
  /** Where it listens, without a token. */
  readonly origin: string;
  /** The address of a page (`/` or `/f/<id>`) with a fresh token, good for one exchange. */
  addressOf(page: string): string;
  /** The address of Home with a token. */
  readonly url: string;
  /** Ends all connections; the desk is the caller's to close. */
  close(): Promise<void>;
}

/** Usual, so that bookmarks and a browser's settings for the origin keep. */
const USUAL_PORT = 41_730;

/** Serves the workbench on loopback. Rejects with Node's own error if an asked port is taken. */
export async function startWebHost({ desk, port, rendererFolder, largestFrame = LARGEST_FRAME }: WebHostOptions): Promise<WebHost> {
  const files = listStaticFiles(rendererFolder);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 });
  const taken = await listen(server, port);
  const site: WebSite = {
    hosts: allowedHosts(taken),
    sessions: createSessions(taken),
    files,
    // Once it is shown something, a page opens its web sockets.
    first: (file) => desk.first(file).finally(sockets.prepare),
  };
  const sockets = createSockets(desk, site, largestFrame);
  server.on('request', (request, response) => {
    // A browser that goes away in the middle of a file is no fault of anybody's.
    answerRequest(request, response, site).catch(() => response.destroy());
  });
  server.on('upgrade', sockets.upgrade);

  const origin = `http://${LOOPBACK}:${taken}`;
  const addressOf = (page: string): string => `${origin}${page}#t=${site.sessions.issueToken()}`;
  return {
    origin,
    addressOf,
    url: addressOf('/'),
    async close() {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server, asked: number | undefined): Promise<number> {
  try {
    return await listenOn(server, asked ?? USUAL_PORT);
  } catch (error) {
    if (asked !== undefined || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
