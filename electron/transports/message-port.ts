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

/** The end of a channel is posted too: a browser's port says nothing when the other side closes. */
const END = null;

export function messagePortChannel(port: PortLike): Channel {
  const incoming = createIncoming();
  port.addEventListener('message', ({ data }) => {
    if (data === END) incoming.end();
    else if (isFrame(data)) incoming.frame(data);
  });
  port.addEventListener('close', () => incoming.end());
  port.start();
  return {
    send: (frame) => port.postMessage(frame),
    onMessage: incoming.onMessage,
    onClose: incoming.onClose,
    close() {
      if (!incoming.ended) port.postMessage(END);
      incoming.end();
      port.close();
    },
  };
}

function isFrame(data: unknown): data is Frame {
  return typeof data === 'string' || data instanceof Uint8Array;
}
