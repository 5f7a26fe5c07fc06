type Frame = string | Uint8Array;

/** Close code of a web socket that a fault ended; the close reason is the fault's code. */
const CLOSED_BY_FAULT = 4_000;

/** A web socket in the shape of the message port that oRPC's link reads. Open from the start: see openPort. */
export interface SocketPort {
  readonly onMessage: { addListener(listener: (frame: Frame) => void): void };
  /** `reason`: the code of the fault that ended it, null for an ordinary cut. */
  readonly onDisconnect: { addListener(listener: (reason?: string | null) => void): void };
  postMessage(frame: Frame): void;
  close(): void;
}

/** The part of the browser's WebSocket that is used, so that tests can put another in its place. */
export type SocketFactory = (url: string) => WebSocket;

/** Opens a socket. Rejects where it closes before it opened. */
export function openPort(url: string, createSocket: SocketFactory = (address) => new WebSocket(address)): Promise<SocketPort> {
  const socket = createSocket(url);
  socket.binaryType = 'arraybuffer';
  return new Promise((resolve, reject) => {
    socket.addEventListener('close', () => reject(new Disconnected()), { once: true });
    socket.addEventListener('open', () => resolve(portOf(socket)), { once: true });
  });
}

/** The wire is cut: what was asked may or may not have been done. Not a fault of the file; callers try again. */
export class Disconnected extends Error {
  constructor() {
    super('disconnected');
    this.name = 'Disconnected';
  }
}

function portOf(socket: WebSocket): SocketPort {
  return {
    onMessage: {
      addListener: (listener) =>
        socket.addEventListener('message', ({ data }) => listener(typeof data === 'string' ? data : new Uint8Array(data as ArrayBuffer))),
    },
    onDisconnect: {
      addListener: (listener) => socket.addEventListener('close', ({ code, reason }) => listener(code === CLOSED_BY_FAULT ? reason : null), { once: true }),
    },
    postMessage(frame) {
      if (socket.readyState !== WebSocket.OPEN) throw new Disconnected();
      socket.send(frame as string | Uint8Array<ArrayBuffer>);
    },
    close: () => socket.close(),
  };
}
