import { EventEmitter } from 'node:events';

/** The program's end of a port whose other end is in a page. */
export class MessagePortMain extends EventEmitter<{ message: [{ data: unknown; ports: [] }]; close: [] }> {
  #started = false;
  #waiting: unknown[] = [];
  readonly #post: (data: unknown) => void;
  readonly #end: () => void;

  constructor(post: (data: unknown) => void, end: () => void) {
    super();
    this.#post = post;
    this.#end = end;
  }

  postMessage(data: unknown): void {
    this.#post(structuredClone(data));
  }

  start(): void {
    this.#started = true;
    for (const data of this.#waiting.splice(0)) this.emit('message', { data, ports: [] });
  }

  close(): void {
    this.#end();
    this.emit('close');
  }

  /** From the page. */
  deliver(data: unknown): void {
    if (this.#started) this.emit('message', { data, ports: [] });
    else this.#waiting.push(data);
  }
}
