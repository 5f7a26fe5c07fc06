import { fork } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { FromHost, OpenOrder, ToHost } from '../../../../electron/transports/host-protocol.ts';
import type { FirstView } from '../../../../shared/contract/first-view.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

// Real processes on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ENTRY = fileURLToPath(new URL('../../../../electron/host/main.ts', import.meta.url));

async function startHost() {
  const folder = await scratchFolder();
  const order: OpenOrder = {
    path: join(folder, 'map.cxmap'),
    create: { template: 'blank', language: 'en', title: 'A journey', program: 'test' },
    known: true,
    recoveryFolder: join(folder, 'recovery'),
  };
  const child = fork(ENTRY, [], { serialization: 'advanced', execArgv: [] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const heard: FromHost[] = [];
  child.on('message', (message) => heard.push(message as FromHost));
  const post = (message: ToHost): void => void child.send(message);
  const hears = async (type: FromHost['type']): Promise<FromHost> => {
    for (;;) {
      const found = heard.find((message) => message.type === type);
      if (found) return found;
      await once(child, 'message');
    }
  };
  return { child, order, post, hears, heard };
}

test('opens, says that it takes edits and that it lives, and closes with a digest', async () => {
  const { child, order, post, hears } = await startHost();
  post({ type: 'open', order });
  expect(await hears('opened')).toMatchObject({ fileId: expect.stringMatching(/^\w{14}$/) });
  await hears('writable');
  expect(await hears('alive')).toMatchObject({ memory: expect.any(Number) });
  post({ type: 'close' });
  expect(await hears('closed')).toMatchObject({ digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
});

test('tells what a page shows first once the file is open, to whoever asked before, too', async () => {
  const { order, post, hears } = await startHost();
  post({ type: 'open', order });
  post({ type: 'first', peer: { role: 'viewer', device: 'd', person: 'p', program: 'test' } });
  const told = await hears('first');
  const view = told.type === 'first' ? (JSON.parse(told.view) as FirstView) : null;
  expect(view?.description).toMatchObject({ readOnly: 'viewer' });
  expect(view?.journey?.id).toBe(view?.workbook['journey']?.[0]?.id);
  expect(Object.keys(view?.journey?.records ?? {})).toContain('stage');
});

test('ends by itself, closing its file, when the desk is gone', async () => {
  const { child, order, post, hears } = await startHost();
  post({ type: 'open', order });
  await hears('opened');
  child.disconnect();
  await once(child, 'exit');
  expect([child.exitCode, child.signalCode]).toEqual([0, null]);
});

test('Ctrl-C in the terminal leaves it to the desk to close the file', async () => {
  const { child, order, post, hears } = await startHost();
  post({ type: 'open', order });
  await hears('opened');
  child.kill('SIGINT');
  post({ type: 'close' });
  await hears('closed');
});

test('told to close while it opens, it opens and then closes', async () => {
  const { child, order, post, heard } = await startHost();
  post({ type: 'open', order });
  post({ type: 'close' });
  await once(child, 'exit');
  expect(heard.map(({ type }) => type).filter((type) => type === 'opened' || type === 'closed')).toEqual(['opened', 'closed']);
  await access(order.path);
});

test('refuses a file by its fault', async () => {
  const { order, post, hears } = await startHost();
  const { create: _create, ...existing } = order;
  post({ type: 'open', order: existing });
  expect(await hears('refused')).toEqual({ type: 'refused', code: 'FILE_NOT_FOUND', params: { name: 'map.cxmap' } });
});
