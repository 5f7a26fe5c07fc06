import { os } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../../electron/transports/channel.ts';
import { createChannelPair } from '../../../../electron/transports/channel-pair.ts';
import { answerStream, createChannelServer } from '../../../../electron/transports/serve-channel.ts';
import { backoff, type Connection, connectBy, Disconnected, type HostClient, type SocketPort } from '../../../../renderer/client/index.ts';
import type { HostContract } from '../../../../shared/contract/host-contract.ts';
import { Fault } from '../../../../shared/model/fault.ts';

/** Serves one call over channel pairs that the test can cut. */
function fakeServer(find: () => unknown) {
  const serve = createChannelServer({ search: { find: os.handler(find) } });
  const ends: Channel[] = [];
  let attempts = 0;
  let up = true;
  const open = async (): Promise<SocketPort> => {
    attempts += 1;
    if (!up) throw new Disconnected();
    const { left, right } = createChannelPair();
    serve(right, {});
    ends.push(right);
    return portOf(left);
  };
  const connection: Connection<HostClient> = connectBy<HostContract>(open, () => 1);
  return {
    connection,
    get attempts() {
      return attempts;
    },
    cut: (stayUp: boolean) => {
      up = stayUp;
      for (const end of ends.splice(0)) end.close();
    },
    hang: () => {
      for (const end of ends.splice(0)) end.close('HOST_HUNG');
    },
    mend: () => {
      up = true;
    },
  };
}

function portOf(channel: Channel): SocketPort {
  return {
    onMessage: { addListener: (listener) => channel.onMessage(listener) },
    onDisconnect: { addListener: (listener) => channel.onClose(listener) },
    postMessage: (frame) => channel.send(frame),
    close: () => channel.close(),
  };
}

const ask = { text: 'x', limit: 1 };

async function* failing(): AsyncGenerator<string> {
  yield 'found';
  throw new Fault('FOLDER_BUSY', { count: 2 });
}

describe('a connection', () => {
  it('says why a stream failed half-way, as of a call', async () => {
    const { connection } = fakeServer(() => answerStream(failing()));
    const stream = (await connection.client.search.find(ask)) as unknown as AsyncIterable<string>;
    const got: string[] = [];
    const read = async () => {
      for await (const one of stream) got.push(one);
    };
    await expect(read()).rejects.toMatchObject({ name: 'Fault', code: 'FOLDER_BUSY', params: { count: 2 } });
    expect(got).toEqual(['found']);
    connection.close();
  });

  it('answers calls', async () => {
    const { connection } = fakeServer(() => ['found']);
    await connection.opened();
    expect(await connection.client.search.find(ask)).toEqual(['found']);
    connection.close();
  });

  it('stays cut where its host hung, until somebody asks for it again', async () => {
    const server = fakeServer(() => ['found']);
    const { connection } = server;
    await connection.opened();
    const cut = new Promise<boolean>((resolve) => connection.onChange(resolve));
    server.hang();
    expect(await cut).toBe(false);
    expect(connection.stopped).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.attempts).toBe(1);
    connection.reconnect();
    await connection.opened();
    expect(connection.stopped).toBe(false);
    expect(await connection.client.search.find(ask)).toEqual(['found']);
    connection.close();
  });

  it('gives faults back as they were', async () => {
    const { connection } = fakeServer(() => {
      throw new Fault('DISK_FULL', { name: 'Test.cxmap' });
    });
    await connection.opened();
    const caught = await connection.client.search.find(ask).catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(Fault);
    expect(caught).toMatchObject({ code: 'DISK_FULL', params: { name: 'Test.cxmap' } });
    connection.close();
  });

  it('fails calls that a cut leaves without an answer, and works again with the same client', async () => {
    const never = new Promise(() => undefined);
    let answer: () => unknown = () => never;
    const server = fakeServer(() => answer());
    await server.connection.opened();
    const seen: boolean[] = [];
    server.connection.onChange((open) => seen.push(open));
    const call = server.connection.client.search.find(ask);
    await new Promise((resolve) => setTimeout(resolve, 5));
    server.cut(false);
    await expect(call).rejects.toBeInstanceOf(Disconnected);
    await expect(server.connection.client.search.find(ask)).rejects.toBeInstanceOf(Disconnected);
    answer = () => [];
    server.mend();
    await server.connection.opened();
    expect(await server.connection.client.search.find(ask)).toEqual([]);
    expect(seen).toEqual([false, true]);
    server.connection.close();
  });

  it.each([0, 1, 2, 3, 5, 8])('fails a call that is cut %i turns after it was made, also before it was sent', async (turns) => {
    const server = fakeServer(() => new Promise(() => undefined));
    await server.connection.opened();
    const call = server.connection.client.search.find(ask).catch((error: unknown) => error);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    server.cut(false);
    expect(await call).toBeInstanceOf(Disconnected);
    server.connection.close();
  });

  it('tries no more once it is closed', async () => {
    const server = fakeServer(() => []);
    await server.connection.opened();
    server.connection.close();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(server.attempts).toBe(1);
    await expect(server.connection.opened()).rejects.toBeInstanceOf(Disconnected);
  });
});

describe('the wait before another attempt', () => {
  it('grows to ten seconds and is half by chance', () => {
    expect([0, 1, 2].map((attempt) => backoff(attempt, () => 0))).toEqual([125, 250, 500]);
    expect(backoff(50, () => 1)).toBe(10_000);
  });
});
