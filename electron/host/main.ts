import { isMainThread } from 'node:worker_threads';
import { childProcessWire, type ParentPort, utilityProcessWire } from './desk-wire.ts';
import { runHost } from './run-host.ts';
import { answerInThread } from './store/index.ts';

/* The process of one open file, and a thread of it, which is this module once more. The desk forks it and speaks host-protocol.ts over its IPC, or over its parent port in the desktop program. */

function begin(): void {
  // Ctrl-C in a terminal reaches every process of the group; a host ends when its desk says so, after the last edit is written.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  const { parentPort } = process as { parentPort?: ParentPort };
  runHost(parentPort ? utilityProcessWire(parentPort) : childProcessWire(), new URL(import.meta.url));
}

if (isMainThread) begin();
else answerInThread();
