import { fileURLToPath } from 'node:url';
import { forkHosts, type StartHost } from '../../electron/transports/child-process.ts';

/** Real host processes. */
export const startRealHost: StartHost = forkHosts({
  entry: fileURLToPath(new URL('../../electron/host/main.ts', import.meta.url)),
  execPath: process.execPath,
});

/** Host processes that open their file and then hang. */
export const startHangingHost: StartHost = forkHosts({ entry: fileURLToPath(new URL('./hanging-host.ts', import.meta.url)), execPath: process.execPath });
