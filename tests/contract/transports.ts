import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { createDesk, startFileHost } from '../../electron/desk/index.ts';
import { makeFile } from '../../electron/host/exchange/new-file.ts';
import { createHost, type Host } from '../../electron/host/serve.ts';
import { openStore } from '../../electron/host/store/index.ts';
import type { Channel } from '../../electron/transports/channel.ts';
import { createChannelPair } from '../../electron/transports/channel-pair.ts';
import type { Peer, Role } from '../../electron/transports/host-protocol.ts';
import { messagePortChannel } from '../../electron/transports/message-port.ts';
import { webSocketChannel } from '../../electron/transports/web-socket.ts';
import { startWebHost } from '../../electron/web/server.ts';
import { startRealHost } from '../kit/host-entry.ts';
import { scratchFolder } from '../kit/scratch-folder.ts';
import { signIn } from '../kit/web-session.ts';
import { connectWebSocket } from '../kit/web-socket-client.ts';

/** A new file with a blank journey, served over one transport; everything is closed when the test is over. */
export interface Served {
  connect(role?: Role): Promise<Channel>;
}

export interface Transport {
  readonly name: string;
  /** The web host makes everybody an owner. */
  readonly roles: boolean;
  serve(): Promise<Served>;
}

const NEW_FILE = { template: 'blank', language: 'en', title: 'A journey', program: 'test' } as const;

function peerOf(role: Role): Peer {
  return { role, device: 'device', person: 'person', program: 'test' };
}

async function hostInProcess(): Promise<Host> {
  const folder = await scratchFolder();
  const path = join(folder, 'map.cxmap');
  await makeFile(path, NEW_FILE);
  const store = await openStore(path, { known: true, recoveryFolder: join(folder, 'recovery') });
  onTestFinished(async () => {
    await store.close();
  });
  return createHost(store);
}

const inProcess: Transport = {
  name: 'in process',
  roles: true,
  async serve() {
    const host = await hostInProcess();
    return {
      async connect(role = 'owner') {
        const { left, right } = createChannelPair();
        host.serve(right, peerOf(role));
        return left;
      },
    };
  },
};

const messagePort: Transport = {
  name: 'message port',
  roles: true,
  async serve() {
    const host = await hostInProcess();
    return {
      async connect(role = 'owner') {
        const { port1, port2 } = new MessageChannel();
        host.serve(messagePortChannel(port1), peerOf(role));
        const channel = messagePortChannel(port2);
        onTestFinished(() => channel.close());
        return channel;
      },
    };
  },
};

const webSocket: Transport = {
  name: 'web socket',
  roles: true,
  async serve() {
    const host = await hostInProcess();
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    server.on('connection', (socket, request) => host.serve(webSocketChannel(socket), peerOf(request.url?.slice(1) as Role)));
    await once(server, 'listening');
    onTestFinished(() => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    });
    return { connect: (role = 'owner') => connectWebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/${role}`) };
  },
};

const childProcess: Transport = {
  name: 'child process',
  roles: true,
  async serve() {
    const folder = await scratchFolder();
    const order = { path: join(folder, 'map.cxmap'), create: NEW_FILE, known: false, recoveryFolder: join(folder, 'recovery') };
    const host = startFileHost({ startHost: startRealHost, order, name: 'map.cxmap' });
    onTestFinished(async () => {
      await host.close();
    });
    return { connect: async (role = 'owner') => host.connect(peerOf(role)) };
  },
};

const webHost: Transport = {
  name: 'web host and child process',
  roles: false,
  async serve() {
    const folder = await scratchFolder();
    const desk = createDesk({ home: join(folder, 'home'), files: join(folder, 'files'), startHost: startRealHost });
    await makeFile(join(folder, 'map.cxmap'), NEW_FILE);
    const { id } = await desk.openPath(join(folder, 'map.cxmap'));
    const web = await startWebHost({ desk, port: 0, rendererFolder: folder });
    onTestFinished(async () => {
      await web.close();
      await desk.close();
    });
    const { origin, headers } = await signIn(web.url);
    return { connect: () => connectWebSocket(`${origin.replace('http', 'ws')}/ws/f/${id}`, headers) };
  },
};

export const TRANSPORTS: readonly Transport[] = [inProcess, messagePort, webSocket, childProcess, webHost];
