import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { type HostProcess, hostsAhead } from '../../../../electron/transports/child-process.ts';
import type { FromHost } from '../../../../electron/transports/host-protocol.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

// Real processes on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const source = (path: string): string => fileURLToPath(new URL(`../../../../electron/${path}`, import.meta.url));
const options = { entry: source('host/main.ts'), execPath: process.execPath };

/** Has it open a file that is not there, and answers what it says of that. */
async function refusal(host: HostProcess, folder: string): Promise<FromHost> {
  const said = Promise.withResolvers<FromHost>();
  host.onMessage((message) => message.type === 'refused' && said.resolve(message));
  host.post({ type: 'open', order: { path: join(folder, 'none.cxmap'), known: false, recoveryFolder: folder } });
  return said.promise;
}

test('the process that was begun ahead takes the next file, and the one after that gets its own', async () => {
  const folder = await scratchFolder();
  const hosts = hostsAhead(options);
  hosts.prepare();
  const [first, second] = [hosts.startHost(), hosts.startHost()];
  expect(first.pid).not.toBe(second.pid);
  for (const host of [first, second]) {
    expect(await refusal(host, folder)).toMatchObject({ type: 'refused', code: 'FILE_NOT_FOUND' });
    host.kill();
  }
});

test('one that nobody uses keeps no program from ending', async () => {
  const program = `import { hostsAhead } from ${JSON.stringify(pathToFileURL(source('transports/child-process.ts')).href)};
    hostsAhead(${JSON.stringify(options)}).prepare();`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' });
  expect(await once(child, 'exit')).toEqual([0, null]);
});
