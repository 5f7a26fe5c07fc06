import type { ShellBridge } from '../../shared/contract/shell-bridge.ts';
import type { SocketPort } from './web-socket-port.ts';

declare global {
  interface Window {
    /** There in the desktop program only, by its preload script. */
    readonly cxmap?: ShellBridge;
  }
}

type Frame = string | Uint8Array;

/** What the other side posts when it ends: a port says nothing of that by itself. */
interface End {
  readonly end: string | null;
}

/** null in a browser. */
export function shellBridge(): ShellBridge | null {
  return (typeof window === 'undefined' ? undefined : window.cxmap) ?? null;
}

let calls = 0;

/** Opens a port to a part of the program: `desk`, `shell` or `f/<id>`. */
export function openShellPort(bridge: ShellBridge, target: string): Promise<SocketPort> {
  const call = ++calls;
  return new Promise((resolve) => {
    const take = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (event.source !== window || event.data?.cxmap !== 'port' || event.data.call !== call || !port) return;
      window.removeEventListener('message', take);
      resolve(portOf(port));
    };
    window.addEventListener('message', take);
    bridge.connect(target, call);
  });
}

function portOf(port: MessagePort): SocketPort {
  let ended = false;
  const endings = new Set<(reason: string | null) => void>();
  const end = (reason: string | null): void => {
    if (ended) return;
    ended = true;
    for (const ending of endings) ending(reason);
  };
  port.addEventListener('message', ({ data }: MessageEvent<Frame | End>) => isEnd(data) && end(data.end));
  port.addEventListener('close', () => end(null));
  port.start();
  return {
    onMessage: {
      addListener(listener) {
        port.addEventListener('message', ({ data }: MessageEvent<Frame | End>) => {
          if (!isEnd(data)) listener(data);
        });
      },
    },
    onDisconnect: { addListener: (listener) => void endings.add(listener) },
    postMessage: (frame) => port.postMessage(frame),
    close() {
      if (!ended) port.postMessage({ end: null } satisfies End);
      port.close();
      end(null);
    },
  };
}

function isEnd(data: Frame | End): data is End {
  return typeof data === 'object' && 'end' in data;
}
