import { type Connection, Disconnected, type HostClient } from '../../renderer/client/index.ts';
import { applyDrafts } from '../../shared/changes/apply-drafts.ts';
import type { Draft, Edit } from '../../shared/changes/change.ts';
import { sameJson } from '../../shared/changes/equal.ts';
import type { HostEvent, Presence } from '../../shared/contract/events.ts';
import type { FileDescription } from '../../shared/contract/file.ts';
import type { FirstView } from '../../shared/contract/first-view.ts';
import type { WireRecord, WireRecords } from '../../shared/contract/wire.ts';
import { Fault } from '../../shared/model/fault.ts';
import { FORMAT_VERSION } from '../../shared/model/format.ts';
import { initialFields } from '../../shared/model/kind.ts';
import { emptyRecords, JOURNEY_KINDS, KIND_NAMES, KINDS, type KindName, type Records, WORKBOOK_KINDS } from '../../shared/model/kinds.ts';

type Refuse = (edit: Edit, drafts: readonly Draft[]) => Fault | null;

/** A host without file and wire: as much of it as a window's document needs, with a wire that can be cut. */
export class FakeHost {
  records: Records = emptyRecords();
  readonly edits: { readonly edit: Edit; readonly drafts: readonly Draft[] }[] = [];
  /** How many journeys were asked for at once, each time. */
  readonly groups: number[] = [];
  readonly announced: Omit<Presence, 'window'>[] = [];
  description: FileDescription = {
    id: 'file',
    name: 'Test.cxmap',
    formatVersion: FORMAT_VERSION,
    program: 'test',
    language: 'en',
    readOnly: null,
    checks: 'passed',
    recovered: false,
    bytes: 0,
    draft: false,
    sessions: [],
  };
  refuse: Refuse = () => null;
  /** Holds every answer to `edits.apply` back until it resolves. */
  gate: Promise<void> = Promise.resolve();
  /** Holds every journey that was read back, as it was, until it resolves. */
  readGate: Promise<void> = Promise.resolve();
  #stamp = 0;
  #open = true;
  #listeners = new Set<(open: boolean) => void>();
  #watchers = new Set<Watcher>();
  #attachments = new Map<string, Blob>();

  readonly connection: Connection<HostClient> = this.#connect();

  /** Cuts the wire: calls under way fail, events are lost. */
  cut(): void {
    this.#open = false;
    for (const watcher of this.#watchers) watcher.end();
    this.#watchers.clear();
    for (const listener of this.#listeners) listener(false);
  }

  mend(): void {
    this.#open = true;
    for (const listener of this.#listeners) listener(true);
  }

  /** Somebody else's edit. */
  elsewhere(drafts: readonly Draft[], label = 'setFields'): void {
    const stamp = this.#write({ id: `elsewhere-${this.#stamp}`, label, author: 'other' }, drafts, 'other');
    const session = { id: 'other', device: 'd', person: 'other', program: 'test', started: 1 };
    this.tell({ type: 'edit', edit: { id: 'e', label, author: 'other' }, drafts: [...drafts], stamp, session });
  }

  tell(event: HostEvent): void {
    for (const watcher of this.#watchers) watcher.push(event);
  }

  describe(changes: Partial<FileDescription>): void {
    this.description = { ...this.description, ...changes };
    this.tell({ type: 'file', description: this.description });
  }

  #write(edit: Edit, drafts: readonly Draft[], session: string): number {
    this.#stamp += 1;
    this.records = applyDrafts(this.records, drafts, { at: this.#stamp, session });
    this.edits.push({ edit, drafts });
    return this.#stamp;
  }

  async #apply(edit: Edit, drafts: readonly Draft[]) {
    const fault = this.refuse(edit, drafts);
    if (fault) throw fault;
    const known = this.edits.findIndex((held) => held.edit.id === edit.id);
    const stamp = known < 0 ? this.#write(edit, drafts, 'own') : known + 1;
    await this.gate;
    return { stamp, session: 'own' };
  }

  #connect(): Connection<HostClient> {
    const host = this;
    return {
      client: this.#client(),
      get open() {
        return host.#open;
      },
      stopped: false,
      reconnect: () => undefined,
      onChange(listener) {
        host.#listeners.add(listener);
        return () => void host.#listeners.delete(listener);
      },
      opened: () =>
        new Promise((resolve) => {
          if (host.#open) return resolve();
          const listener = (open: boolean) => {
            if (!open) return;
            host.#listeners.delete(listener);
            resolve();
          };
          host.#listeners.add(listener);
        }),
      close: () => host.cut(),
    };
  }

  #client(): HostClient {
    const answer = <T>(value: () => T | Promise<T>) => this.#answer(value);
    const client = {
      file: { describe: () => answer(() => this.description) },
      records: {
        first: () => answer(() => this.#first()),
        workbook: () => answer(() => wire(this.records, WORKBOOK_KINDS, () => true)),
        journey: ({ id }: { id: string }) => answer(() => this.#journey(id)),
        journeys: ({ ids }: { ids: readonly string[] }) => answer(() => this.#journeys(ids)),
        openings: () => answer(() => []),
        uses: () => answer(() => []),
      },
      edits: { apply: ({ edit, drafts }: { edit: Edit; drafts: readonly Draft[] }) => answer(() => this.#apply(edit, drafts)) },
      events: {
        watch: (input?: { since: string }) => answer(() => this.#watch(input?.since)),
        announce: (presence: Omit<Presence, 'window'>) => answer(() => void this.announced.push(presence)),
      },
      history: { page: () => answer(() => []), agreements: () => answer(() => []), at: () => answer(() => wire(this.records, KIND_NAMES, () => true)) },
      search: {
        find: ({ text }: { text: string }) => answer(() => [{ kind: 'card', record: 'c', journey: null, field: 'text', excerpt: text, from: 0, to: 1 }]),
      },
      attachments: {
        put: ({ bytes }: { bytes: Blob }) => answer(() => this.#put(bytes)),
        get: ({ hash }: { hash: string }) => answer(() => this.#get(hash)),
      },
    };
    return client as unknown as HostClient;
  }

  /** An answer that was under way when the wire was cut never arrives. */
  async #answer<T>(value: () => T | Promise<T>): Promise<T> {
    await Promise.resolve();
    if (!this.#open) throw new Disconnected();
    const answer = await value();
    if (!this.#open) throw new Disconnected();
    return answer;
  }

  async #journey(id: string): Promise<WireRecords> {
    if (!this.records.journey.has(id)) throw new Fault('UNKNOWN_RECORD', { kind: 'journey', id });
    const read = wire(this.records, JOURNEY_KINDS, (record) => (record as { journey?: unknown }).journey === id);
    await this.readGate;
    return read;
  }

  async #journeys(ids: readonly string[]): Promise<WireRecords> {
    this.groups.push(ids.length);
    const parts = await Promise.all(ids.map((id) => this.#journey(id)));
    return Object.fromEntries(JOURNEY_KINDS.map((kind) => [kind, parts.flatMap((part) => part[kind] ?? [])]));
  }

  /** Without a journey: tests load theirs. */
  #first(): FirstView {
    return { description: this.description, workbook: wire(this.records, WORKBOOK_KINDS, () => true), journey: null, position: String(this.#stamp) };
  }

  #watch(since: string | undefined): AsyncIterable<HostEvent> {
    const watcher = createWatcher();
    if (since !== undefined && since !== String(this.#stamp)) watcher.push({ type: 'missed' });
    this.#watchers.add(watcher);
    return watcher;
  }

  #put(bytes: Blob) {
    const hash = String(this.#attachments.size + 1).padStart(64, '0');
    this.#attachments.set(hash, bytes);
    return { hash, mediaType: 'image/png', width: 10, height: 20 };
  }

  #get(hash: string): Blob {
    const blob = this.#attachments.get(hash);
    if (!blob) throw new Fault('UNKNOWN_ATTACHMENT', { hash });
    return blob;
  }
}

interface Watcher extends AsyncIterable<HostEvent> {
  push(event: HostEvent): void;
  end(): void;
}

function createWatcher(): Watcher {
  const waiting: HostEvent[] = [];
  let news = Promise.withResolvers<void>();
  let ended = false;
  const wake = () => {
    news.resolve();
    news = Promise.withResolvers();
  };
  return {
    push(event) {
      waiting.push(event);
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    async *[Symbol.asyncIterator]() {
      while (!ended) {
        const event = waiting.shift();
        if (event) yield event;
        else await news.promise;
      }
    },
  };
}

/** Sparse records, as the contract has them. */
function wire(records: Records, kinds: readonly KindName[], wanted: (record: object) => boolean): WireRecords {
  return Object.fromEntries(kinds.map((kind) => [kind, [...records[kind].values()].filter(wanted).map((record) => sparse(kind, record as never))]));
}

function sparse(kind: KindName, { id, deleted, created, changed, ...fields }: WireRecord & Record<string, never>): WireRecord {
  const initial = initialFields(KINDS[kind]) as unknown as Readonly<Record<string, never>>;
  const filled = Object.fromEntries(Object.entries(fields).filter(([name, value]) => !sameJson(value, initial[name])));
  return { id, ...(deleted ? { deleted: true as const } : {}), created, changed, fields: filled };
}
