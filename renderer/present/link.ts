import type { Talk } from './presentation.ts';

/** The presenter's own window, or one that the room sees. */
export type Role = 'presenter' | 'projector';

export type Message =
  | { readonly type: 'hello' }
  | { readonly type: 'state'; readonly talk: Talk; readonly version: number; readonly from: string }
  /** The projector's window is that wide for its height; null: it is gone. */
  | { readonly type: 'measured'; readonly aspect: number | null }
  /** The projector's window is to close. */
  | { readonly type: 'close' }
  | { readonly type: 'end' };

export interface Link {
  send(message: Message): void;
  close(): void;
}

/**
 * Reaches the other windows of a presentation. They are windows of one browser or of one program and so of one origin: no host has
 * to pass on where the light falls.
 */
export function createLink(session: string, receive: (message: Message) => void): Link {
  const channel = new BroadcastChannel(`cxmap.present.${session}`);
  let closed = false;
  channel.addEventListener('message', (event: MessageEvent<Message>) => receive(event.data));
  return {
    // A light that was on its way when its window left falls nowhere.
    send: (message) => closed || channel.postMessage(message),
    close() {
      closed = true;
      channel.close();
    },
  };
}
