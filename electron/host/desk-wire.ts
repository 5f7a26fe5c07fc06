import type { FromHost, ToHost } from '../transports/host-protocol.ts';
import type { DeskWire } from './run-host.ts';

/** What a utility process of the desktop program has instead of the IPC of a child process. */
export interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
}

/** The wire of a host that was started as a child process. */
export function childProcessWire(): DeskWire {
  return {
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
  };
}

/** How long messages may take to leave a utility process, in milliseconds. */
const LEAVING = 200;

/** The wire of a host that is a utility process; the system ends it with the program. */
export function utilityProcessWire(port: ParentPort): DeskWire {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data as ToHost)),
    onGone: () => undefined,
    end: () => void setTimeout(() => process.exit(0), LEAVING),
  };
}
