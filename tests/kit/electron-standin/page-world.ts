import type { Codec } from './codec.ts';

/** From the page: a port's message, an ipc message with the ids of ports that go along, or something that the window itself does. */
export type FromPage =
  | readonly ['port', string, string]
  | readonly ['send', string, string, readonly string[]]
  | readonly ['close-port', string]
  | readonly ['close-window'];

export interface PageInfo {
  readonly platform: string;
  readonly contents: number;
}

/**
 * Runs in the page, as source text, before anything of its own: gives the preload script its `electron`. It may use nothing
 * outside itself but what it is handed.
 */
export function startPageWorld(codec: Codec, preload: (require: (name: string) => unknown) => void, { contents }: PageInfo): void {
  if (window !== window.top) return;
  const world = window as unknown as {
    __standinSend(message: FromPage): Promise<unknown>;
    __standinReceive(messages: readonly [string, string][]): void;
    __standinPaths?: Map<string, string>;
  };
  const send = world.__standinSend;
  const ports = new Map<string, MessagePort>();
  let counter = 0;

  world.__standinReceive = (messages) => {
    for (const [port, data] of messages) {
      if (data === '') ports.get(port)?.close();
      else ports.get(port)?.postMessage(codec.decode(data));
    }
  };
  // Electron lets a page close its own window.
  window.close = () => void send(['close-window']);

  const hand = (port: MessagePort): string => {
    counter += 1;
    const id = `${contents}.${performance.timeOrigin}.${counter}`;
    ports.set(id, port);
    port.onmessage = ({ data }) => void send(['port', id, codec.encode(data)]);
    port.addEventListener('close', () => void send(['close-port', id]));
    return id;
  };
  const ipcRenderer = {
    send: (channel: string, ...args: unknown[]) => void send(['send', channel, codec.encode(args), []]),
    postMessage: (channel: string, message: unknown, transfer: MessagePort[] = []) => void send(['send', channel, codec.encode([message]), transfer.map(hand)]),
  };
  /** The bridge's rules: functions stay functions, everything else is copied and frozen. */
  const copy = (value: unknown): unknown => {
    if (typeof value === 'function') return (...args: unknown[]) => copy((value as (...args: unknown[]) => unknown)(...args));
    if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
    if (Array.isArray(value)) return Object.freeze(value.map(copy));
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)])));
  };
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      Object.defineProperty(window, name, { value: copy(api), writable: false, configurable: false, enumerable: true });
    },
  };
  // Chromium tells a page no paths; a test says beforehand which file lies where.
  const webUtils = { getPathForFile: (file: File) => world.__standinPaths?.get(file.name) ?? '' };
  const electron = { ipcRenderer, contextBridge, webUtils };
  preload((name) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return electron;
  });
}
