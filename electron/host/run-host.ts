import { toFault } from '../../shared/model/fault.ts';
import type { Channel } from '../transports/channel.ts';
import type { FromHost, OpenOrder, Peer, ToHost } from '../transports/host-protocol.ts';
import { createMultiplex } from '../transports/multiplex.ts';
import { createHost, type Host } from './serve.ts';
import { examine, type OpenOptions, openStore, type Store, salvage } from './store/index.ts';

/** How often a host says that it is alive, in milliseconds. */
const HEARTBEAT = 1_000;

/** So many lost parts are named; a person reads no more. */
const MOST_LOST = 1_000;

/** The desk's end of the wire. */
export interface DeskWire {
  post(message: FromHost): void;
  onMessage(listener: (message: ToHost) => void): void;
  /** The desk is gone: close and end. */
  onGone(listener: () => void): void;
  /** Ends this process. */
  end(): void;
}

interface Open {
  readonly store: Store;
  readonly host: Host;
}

/** Runs the host of one file: opens it when told, serves channels, closes cleanly when told or left alone. `thread`: see OpenOptions. */
export function runHost(wire: DeskWire, thread?: URL): void {
  const multiplex = createMultiplex((message) => wire.post(message));
  const waiting: { channel: Channel; peer: Peer }[] = [];
  let open: Open | null = null;
  let starting: Promise<void> = Promise.resolve();
  let answered: Promise<void> = Promise.resolve();
  const beat = (): void => wire.post({ type: 'alive', memory: process.memoryUsage.rss() });
  // At once, before any file is touched: from its first word on a host may be silent only for so long.
  beat();
  const heart = setInterval(beat, HEARTBEAT);

  const serve = (channel: Channel, peer: Peer): void => {
    if (open) open.host.serve(channel, peer);
    else waiting.push({ channel, peer });
  };
  const start = async (order: OpenOrder): Promise<void> => {
    const store = await openFile(order, { onWorking: beat, ...(thread ? { thread } : {}) });
    open = { store, host: createHost(store) };
    wire.post({ type: 'opened', fileId: store.description().id });
    tellWhenWritable(store, () => wire.post({ type: 'writable' }));
    for (const { channel, peer } of waiting.splice(0)) open.host.serve(channel, peer);
  };
  /** One after the other: the desk tells the answers apart by their order. A file that does not open is refused, which answers too. */
  const tellFirst = async (before: Promise<void>, peer: Peer): Promise<void> => {
    await Promise.all([starting, before]);
    if (open) wire.post({ type: 'first', view: await open.host.first(peer) });
  };
  const saveWhole = async (path: string, into: string): Promise<void> => {
    const { lost, ...counts } = await salvage(path, into);
    wire.post({ type: 'salvaged', report: { ...counts, lost: lost.slice(0, MOST_LOST), losses: lost.length } });
  };
  const stop = async (): Promise<void> => {
    multiplex.endAll();
    await starting;
    const digest = open ? (await open.store.close()).digest : '';
    clearInterval(heart);
    wire.post({ type: 'closed', digest });
    wire.end();
  };
  const refuse = (error: unknown): void => {
    const { code, params } = toFault(error);
    wire.post({ type: 'refused', code, params });
  };
  const once = onlyOnce(() =>
    stop()
      .catch(refuse)
      .then(() => wire.end()),
  );

  wire.onMessage((message) => {
    if (message.type === 'open') starting = start(message.order).catch(refuse);
    else if (message.type === 'salvage') starting = saveWhole(message.path, message.into).catch(refuse);
    else if (message.type === 'examine')
      starting = examine(message.path)
        .then((report) => wire.post({ type: 'examined', report }))
        .catch(refuse);
    else if (message.type === 'first') answered = tellFirst(answered, message.peer);
    else if (message.type === 'channel') serve(multiplex.open(message.channel), message.peer);
    else if (message.type === 'close') once();
    else multiplex.receive(message);
  });
  wire.onGone(once);
}

async function openFile({ path, create, known, recoveryFolder, draft, formerPath }: OpenOrder, own: Pick<OpenOptions, 'onWorking' | 'thread'>): Promise<Store> {
  // Loaded for the few that make one.
  if (create) await (await import('./exchange/new-file.ts')).makeFile(path, create);
  const before = formerPath === undefined ? {} : { formerPath };
  return openStore(path, { known: known || create !== undefined, recoveryFolder, draft: draft ?? false, ...own, ...before });
}

function tellWhenWritable(store: Store, tell: () => void): void {
  const once = onlyOnce(tell);
  const look = (readOnly: string | null): void => {
    if (readOnly === null) once();
  };
  store.onDescription(({ readOnly }) => look(readOnly));
  look(store.description().readOnly);
}

function onlyOnce(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}
