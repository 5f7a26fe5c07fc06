import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { electronBinary } from '../../../../electron/web/electron-binary.ts';
import { answers } from '../../../../electron/web/fetch-electron.ts';

describe('looking for Electron', () => {
  it('sees a network that answers and one that does not', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await answers(`http://127.0.0.1:${port}`)).toBe(true);
    await new Promise((resolve) => server.close(resolve));
    expect(await answers(`http://127.0.0.1:${port}`)).toBe(false);
  });

  it('finds no binary where the named folder has none', () => {
    expect(electronBinary(import.meta.url, { ELECTRON_OVERRIDE_DIST_PATH: 'no/such/folder' })).toBeNull();
  });
});
