import { fileURLToPath } from 'node:url';
import { forkHosts, type StartHost } from '../../electron/transports/child-process.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Real host processes. */
export const startRealHost: StartHost = forkHosts({ entry: here('../../electron/host/main.ts'), execPath: process.execPath });

/** Host processes that open their file and then hang. */
export const startHangingHost: StartHost = forkHosts({ entry: here('./hanging-host.ts'), execPath: process.execPath });
