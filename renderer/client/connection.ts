import { type ClientContext, type ClientLink, createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { readFault } from '../../shared/contract/fault-codec.ts';
import type { FaultCode } from '../../shared/model/fault.ts';
import { Disconnected, type SocketPort } from './web-socket-port.ts';

/** A client that outlives its wire: calls wait for the first one, fail with Disconnected while it is cut, and work again once it is back. */
export interface Connection<Client> {
  readonly client: Client;
  readonly open: boolean;
  /** Its host hung and was ended: nobody connects again, and maybe hangs again, until a person says so. */
  readonly stopped: boolean;
  /** Called at every change; returns the way to stop. */
  onChange(listener: (open: boolean) => void): () => void;
  /** Resolves when the wire is open; rejects if `close` was called. */
  opened(): Promise<void>;
  /** Tries now, also where it has stopped. */
  reconnect(): void;
  /** Ends it for good. */
  close(): void;
}

export type OpenPort = () => Promise<SocketPort>;

const FIRST_WAIT = 250;
const LONGEST_WAIT = 10_000;

/** A wire that lasted so long was a good one: after it the waits begin anew. A host that cannot open its file cuts at once. */
const GOOD_WIRE = 5_000;

const HUNG: FaultCode = 'HOST_HUNG';

/** Waits between attempts, in milliseconds: doubled each time, half of it by chance so that windows do not come all at once. */
export function backoff(attempt: number, chance: () => number = Math.random): number {
  const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
  return longest / 2 + (longest / 2) * chance();
}

/** Opens a wire by `openPort` and opens it again whenever it is cut. */
export function connectBy<Contract extends AnyContractRouter>(
  openPort: OpenPort,
  wait: (attempt: number) => number = backoff,
): Connection<ContractRouterClient<Contract>> {
  const wire = createWire(openPort, wait);
  const link: ClientLink<ClientContext> = {
    call: async (path, input, options) => {
      const current = wire.current() ?? (await wire.first());
      const read = (error: unknown) => (current.cut.aborted || error instanceof Disconnected ? new Disconnected() : readFault(error));
      try {
        return withFaults(await untilCut(current.cut, () => current.link.call(path, input, options)), read);
      } catch (error) {
        throw read(error);
      }
    },
  };
  return {
    client: createORPCClient(link),
    get open() {
      return wire.current() !== null;
    },
    get stopped() {
      return wire.isStopped();
    },
    onChange: wire.onChange,
    opened: wire.opened,
    reconnect: wire.reconnect,
    close: wire.close,
  };
}

/** A stream that fails half-way says why as a call does. It is the same stream, so that leaving it still ends it at once. */
function withFaults<T>(answer: T, read: (error: unknown) => Error): T {
  if (!isStream(answer)) return answer;
  const next = answer.next.bind(answer);
  answer.next = () =>
    next().catch((error: unknown) => {
      throw read(error);
    });
  return answer;
}

function isStream(answer: unknown): answer is AsyncIterator<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer && 'next' in answer;
}

/** oRPC forgets what it waits for when a port closes, but a call that it has not begun to send by then would wait for ever. */
function untilCut<T>(cut: AbortSignal, call: () => Promise<T>): Promise<T> {
  if (cut.aborted) return Promise.reject(new Disconnected());
  return new Promise((resolve, reject) => {
    const end = () => reject(new Disconnected());
    cut.addEventListener('abort', end, { once: true });
    call()
      .then(resolve, reject)
      .finally(() => cut.removeEventListener('abort', end));
  });
}

interface Wire {
  readonly link: RPCLink<ClientContext>;
  readonly port: SocketPort;
  readonly cut: AbortSignal;
}

function createWire(openPort: OpenPort, wait: (attempt: number) => number) {
  const listeners = new Set<(open: boolean) => void>();
  /** Calls that were made before there ever was a wire; null: there was one. */
  let early: PromiseWithResolvers<Wire> | null = Promise.withResolvers();
  early.promise.catch(() => undefined);
  let wire: Wire | null = null;
  let ended = false;
  let stopped = false;
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (open: boolean) => {
    for (const listener of [...listeners]) listener(open);
  };
  const again = () => {
    if (!ended) timer = setTimeout(start, wait(attempt++));
  };
  const hold = (port: SocketPort) => {
    // One wire is enough: a person may have asked again while an attempt was under way.
    if (ended || wire) {
      port.close();
      return;
    }
    const cut = new AbortController();
    const since = Date.now();
    // First in line: whoever waits for an answer must find the wire cut, and not take it for an answer.
    port.onDisconnect.addListener((reason) => {
      cut.abort();
      wire = null;
      if (Date.now() - since >= GOOD_WIRE) attempt = 0;
      if (ended) return;
      stopped = reason === HUNG;
      tell(false);
      if (!stopped) again();
    });
    wire = { link: new RPCLink({ port }), port, cut: cut.signal };
    early?.resolve(wire);
    early = null;
    tell(true);
  };
  const start = () => void openPort().then(hold, again);
  start();
  const onChange = (listener: (open: boolean) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    current: () => wire,
    first: () => early?.promise ?? Promise.reject(new Disconnected()),
    isStopped: () => stopped,
    onChange,
    opened: () =>
      untilOpen(
        () => wire !== null,
        () => ended,
        onChange,
      ),
    reconnect() {
      if (ended || wire) return;
      clearTimeout(timer);
      stopped = false;
      attempt = 0;
      start();
    },
    close() {
      ended = true;
      clearTimeout(timer);
      wire?.port.close();
      wire = null;
      early?.reject(new Disconnected());
      early = null;
      tell(false);
    },
  };
}

function untilOpen(isOpen: () => boolean, isEnded: () => boolean, onChange: (listener: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (isOpen()) return resolve();
    if (isEnded()) return reject(new Disconnected());
    const stop = onChange(() => {
      if (!isOpen() && !isEnded()) return;
      stop();
      if (isOpen()) resolve();
      else reject(new Disconnected());
    });
  });
}
