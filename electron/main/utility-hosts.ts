import type { Readable } from 'node:stream';
import { utilityProcess } from 'electron';
import { type HostProcess, readLines, type StartHost } from '../transports/child-process.ts';
import type { FromHost } from '../transports/host-protocol.ts';

/** Starts hosts as utility processes. `entry` is the host's bundle. */
export function utilityHosts(entry: string): StartHost {
  return () => {
    const child = utilityProcess.fork(entry, [], { serviceName: 'cxmap-host', stdio: ['ignore', 'inherit', 'pipe'] });
    const handle: HostProcess = {
      get pid() {
        return child.pid;
      },
      post: (message) => child.postMessage(message),
      onMessage: (listener) => child.on('message', (message: unknown) => listener(message as FromHost)),
      onComplaint: (listener) => readLines(child.stderr as Readable | null, listener),
      onExit: (listener) => child.once('exit', (code) => listener(`code ${code}`)),
      kill() {
        // Electron's own kill is a request; a host deep inside SQLite hears none.
        if (child.pid === undefined) child.kill();
        else process.kill(child.pid, 'SIGKILL');
      },
    };
    return handle;
  };
}
