import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { app } from './app.ts';

const CHILD = fileURLToPath(new URL('./utility-child.ts', import.meta.url));

interface UtilityOptions {
  readonly serviceName?: string;
  /** As Electron takes it: nothing in, and what becomes of the two outputs. */
  readonly stdio?: 'inherit' | readonly ['ignore', 'inherit' | 'pipe', 'inherit' | 'pipe'];
}

/** A utility process as a child process, which can be killed from outside also where its loop hangs. */
export const utilityProcess = {
  fork(file: string, args: readonly string[] = [], { serviceName = '', stdio = 'inherit' }: UtilityOptions = {}) {
    const child = fork(CHILD, [file, ...args], {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'inherit', Array.isArray(stdio) ? stdio[2] : 'inherit', 'ipc'],
    });
    const events = new EventEmitter();
    child.on('message', (data) => events.emit('message', data));
    child.once('spawn', () => events.emit('spawn'));
    if (child.pid !== undefined) app.processes.set(child.pid, serviceName);
    child.once('exit', (code) => {
      app.processes.delete(child.pid ?? 0);
      events.emit('exit', code ?? 1);
    });
    return Object.assign(events, {
      get pid() {
        return child.pid;
      },
      stderr: child.stderr,
      kill: () => child.kill(),
      postMessage: (message: unknown) => void (child.connected && child.send(message as object, () => undefined)),
    });
  },
};
