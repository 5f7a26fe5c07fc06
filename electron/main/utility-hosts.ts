import { utilityProcess } from 'electron';
import type { HostProcess, StartHost } from '../transports/child-process.ts';
import type { FromHost } from '../transports/host-protocol.ts';

/** Starts hosts as utility processes. `entry` is the host's bundle. */
export function utilityHosts(entry: string): StartHost {
  return () => {
    const child = utilityProcess.fork(entry, [], { serviceName: 'cxmap-host', stdio: 'inherit' });
    const handle: HostProcess = {
      get pid() {
        return child.pid;
      },
      post: (message) => child.postMessage(message),
      onMessage: (listener) => child.on('message', (message: unknown) => listener(message as FromHost)),
      onExit: (listener) => child.once('exit', () => listener()),
      kill() {
        // Electron's own kill is a request; a host deep inside SQLite hears none.
        if (child.pid === undefined) child.kill();
        else process.kill(child.pid, 'SIGKILL');
      },
    };
    return handle;
  };
}
