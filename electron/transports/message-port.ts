import type { FaultCode } from '../../shared/model/fault.ts';
import type { Channel, Frame } from './channel.ts';
import { createIncoming } from './incoming.ts';

/** The part of a MessagePort (browser, worker or Electron's) that a channel needs. */
export interface PortLike {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close', listener: () => void): void;
  start(): void;
  close(): void;
}

/** The end of a channel is posted too, with its reason: a browser's port says nothing when the other side closes. */
interface End {
  readonly end: FaultCode | null;
}

export function messagePortChannel(port: PortLike): Channel {
  const incoming = createIncoming();
  port.addEventListener('message', ({ data }) => {
    if (isEnd(data)) incoming.end(data.end);
    else if (isFrame(data)) incoming.frame(data);
  });
  port.addEventListener('close', () => incoming.end());
  port.start();
  return {
    send: (frame) => port.postMessage(frame),
    onMessage: incoming.onMessage,
    onClose: incoming.onClose,
    close(reason) {
      if (!incoming.ended) port.postMessage({ end: reason ?? null } satisfies End);
      incoming.end(reason);
      port.close();
    },
  };
}

function isEnd(data: unknown): data is End {
  return typeof data === 'object' && data !== null && 'end' in data;
}

function isFrame(data: unknown): data is Frame {
  return typeof data === 'string' || data instanceof Uint8Array;
}
