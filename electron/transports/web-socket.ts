import type { RawData, WebSocket } from 'ws';
import type { Channel, Frame } from './channel.ts';
import { createIncoming } from './incoming.ts';

/** A client that reads so slowly that this much waits for it is cut off; it connects again and loads afresh. */
const MOST_UNSENT = 256 * 1024 * 1024;

/** Close code of a web socket that a fault ended; the close reason is the fault's code. */
const CLOSED_BY_FAULT = 4_000;

/** The server's end of a web socket. */
export function webSocketChannel(socket: WebSocket): Channel {
  const incoming = createIncoming();
  socket.on('message', (data, isBinary) => incoming.frame(toFrame(data, isBinary)));
  socket.on('close', () => incoming.end());
  // ws always follows an error with `close`, which is what everybody here waits for.
  socket.on('error', () => socket.terminate());
  return {
    send(frame) {
      if (socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > MOST_UNSENT) socket.terminate();
      else socket.send(frame);
    },
    onMessage: incoming.onMessage,
    onClose: incoming.onClose,
    close(reason) {
      if (reason) socket.close(CLOSED_BY_FAULT, reason);
      else socket.close();
    },
  };
}

function toFrame(data: RawData, isBinary: boolean): Frame {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as ArrayBuffer);
  return isBinary ? bytes : bytes.toString('utf8');
}
