import type { FromHost, ToHost } from '../transports/host-protocol.ts';
import { runHost } from './run-host.ts';

/* The process of one open file. The desk forks it and speaks host-protocol.ts over its IPC. */

// Ctrl-C in a terminal reaches every process of the group; a host ends when its desk says so, after the last edit is written.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

runHost({
  post(message: FromHost) {
    // A desk that has just gone cannot be told; onGone closes the file.
    if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
  },
  onMessage: (listener) => process.on('message', (message) => listener(message as ToHost)),
  onGone: (listener) => process.on('disconnect', listener),
  end() {
    // Messages that are on their way to the desk go first.
    if (process.connected) process.disconnect();
    process.exitCode = 0;
    setTimeout(() => process.exit(), 500).unref();
  },
});
