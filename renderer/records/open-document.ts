import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyDrafts } from '../../shared/changes/apply-drafts.ts';
import type { Draft, Edit } from '../../shared/changes/change.ts';
import { type Command, signPerson } from '../../shared/commands/index.ts';
import type { Profile } from '../../shared/contract/desk-contract.ts';
import type { HostEvent, Presence } from '../../shared/contract/events.ts';
import type { FirstView } from '../../shared/contract/first-view.ts';
import type { SearchHit } from '../../shared/contract/search.ts';
import type { WireRecords } from '../../shared/contract/wire.ts';
import { Fault, isFault, refusesEdits, toFault } from '../../shared/model/fault.ts';
import { newId } from '../../shared/model/ids.ts';
import type { Mark } from '../../shared/model/kind.ts';
import { isKindName, type Records } from '../../shared/model/kinds.ts';
import { type Connection, Disconnected, type HostClient } from '../client/index.ts';
import { type Attachments, createAttachments } from './attachments.ts';
import { type Author, createAuthor } from './author.ts';
import { awaitWire } from './await-wire.ts';
import { type Did, type DocumentState, type Saving, UNTOUCHED } from './document-state.ts';
import type { DocumentOptions, DocumentStore, Ran } from './document-store.ts';
import { createEditLog } from './edit-log.ts';
import { createEditQueue, type QueuedEdit } from './edit-queue.ts';
import { createEditSender, type EditSender } from './edit-sender.ts';
import { followHost } from './follow-host.ts';
import { journeysIn, loadAll, withWaiting } from './loading.ts';
import { createRemoteOrder, type RemoteEdit } from './remote-order.ts';
import { createUndoStack, type Turned } from './undo-stack.ts';
import { addWireRecords, noRecords } from './wire-records.ts';

/** Loads the workbook and the first journey (others on demand) and follows what happens in the file. Rejects with the host's fault. */
export async function openDocument(connection: Connection<HostClient>, options: DocumentOptions = {}): Promise<DocumentStore> {
  await connection.opened();
  return documentFrom(connection, await connection.client.records.first(), options);
}

/** A document of what the host has said already: it can be shown, and edited, before there is a wire. */
export function documentFrom(connection: Connection<HostClient>, view: FirstView, options: DocumentOptions = {}): DocumentStore {
  const document = new OpenDocument(connection, view, options);
  document.follow(view.position);
  return document;
}

/** How long a burst of typing is gathered, in milliseconds. */
const GATHER = 100;

/** Commands whose bursts (typing, dragging a value) become one edit. */
const JOINING: ReadonlySet<string> = new Set(['setFields', 'editText', 'rename', 'setScore', 'resizeLane', 'resizeStep']);

class OpenDocument implements DocumentStore {
  readonly store: StoreApi<DocumentState>;
  readonly host: HostClient;
  readonly attachments: Attachments;
  readonly #connection: Connection<HostClient>;
  readonly #queue = createEditQueue();
  readonly #stack = createUndoStack();
  readonly #remote = createRemoteOrder(this.#queue);
  readonly #author: Author;
  readonly #sender: EditSender;
  readonly #loading = new Map<string, Promise<void>>();
  readonly #stopListening: () => void;
  readonly #log = createEditLog();
  /** What the host had when everything was loaded again, as long as edits from before wait. */
  #base: Records | null = null;
  #held = false;
  #isComing = false;
  #closing = false;
  #closed = false;

  constructor(connection: Connection<HostClient>, { description, workbook, journey }: FirstView, options: DocumentOptions) {
    const records = addWireRecords(addWireRecords(noRecords(), workbook), journey?.records ?? {});
    this.#connection = connection;
    this.host = connection.client;
    this.attachments = createAttachments(this.host);
    this.#author = createAuthor(options.profile ?? null, options.onFirstEdit ?? (() => undefined));
    this.store = createStore(() => ({
      records,
      loadedJourneys: new Set<string>(journey ? [journey.id] : []),
      description,
      person: this.#author.id,
      saving: description.readOnly === null ? ('saved' as const) : ('read-only' as const),
      ...UNTOUCHED,
    }));
    const rules = { mayGo: () => this.#mayWrite(), once: options.once ?? false };
    this.#sender = createEditSender(this.host, this.#queue, rules, {
      acknowledged: (edit, { stamp, session }) => this.#acknowledged(edit, { at: stamp, session }),
      refused: (edit, fault) => this.#refused(edit, fault),
      held: (fault) => {
        this.#held = true;
        this.#set({ fault });
      },
      changed: () => this.#set({}),
    });
    this.#stopListening = connection.onChange(() => this.#set({ stopped: connection.stopped }));
    // A document that is here before its wire is not cut off.
    this.#isComing = !connection.open;
    if (this.#isComing) awaitWire(connection, (late) => this.#wireAwaited(late));
  }

  follow(position: string): void {
    void followHost(this.#connection, position, {
      begin: () => this.#sender.send(),
      receive: (event) => this.#receive(event),
      resume: () => this.#resume(),
      isClosed: () => this.#closed,
    });
  }

  #wireAwaited(late: boolean): void {
    this.#isComing = false;
    if (late) this.#set({});
  }

  run<Intent>(command: Command<Intent>, intent: Intent, gesture?: string): Ran {
    const drafts = command.drafts(this.#records, intent);
    if (drafts.length === 0 || this.#refusesEdits()) return { edit: null, ids: [], created: [] };
    this.#signFirst(command.label);
    const edit = this.#edit(command.label, drafts, gesture ?? null);
    const created = drafts.filter(({ field }) => field === null).map(({ kind, record }) => ({ kind, id: record }));
    return { edit, ids: created.map(({ id }) => id), created };
  }

  adopt(edit: string): void {
    this.#stack.expect(edit);
  }

  async takeOver({ id, label }: Pick<Edit, 'id' | 'label'>): Promise<void> {
    const drafts = await this.host.history.drafts({ edit: id });
    if (drafts.length === 0) return;
    for (const journey of journeysIn(drafts)) await this.loadJourney(journey);
    this.#stack.push({ label, drafts, edits: [id], gesture: null });
    this.#did('do', label, drafts);
  }

  letGo(edit: string): void {
    this.#stack.forget(edit);
    this.#set({});
  }

  undo(): Turned | null {
    return this.#turn('undo');
  }

  redo(): Turned | null {
    return this.#turn('redo');
  }

  async loadJourney(id: string): Promise<void> {
    if (this.store.getState().loadedJourneys.has(id)) return;
    const ask = () => this.host.records.journey({ id }).catch((error: unknown) => this.#tellDamage(error));
    const loading = this.#loading.get(id) ?? this.#load([id], ask).finally(() => this.#loading.delete(id));
    this.#loading.set(id, loading);
    await loading;
  }

  async loadJourneys(ids: readonly string[]): Promise<void> {
    const { loadedJourneys } = this.store.getState();
    const wanted = ids.filter((id) => !loadedJourneys.has(id));
    if (wanted.length > 0) await this.#load(wanted, () => this.host.records.journeys({ ids: wanted }));
  }

  search(text: string, limit = 50): Promise<SearchHit[]> {
    return this.host.search.find({ text, limit });
  }

  announce(presence: Pick<Presence, 'journey' | 'selection'>): void {
    const { name, colour } = this.#author.shown;
    // Presence is news, not work: what is lost with the wire is told again with the next change.
    this.host.events.announce({ name, colour, journey: presence.journey, selection: presence.selection.slice(0, 1_000) }).catch(() => undefined);
  }

  sign(profile: Profile): void {
    this.#author.set(profile);
    this.#set({ person: profile.person });
    if (this.#author.hasEdited) this.#signFirst('');
  }

  clearFault(): void {
    this.#set({ fault: null });
  }

  hasUnsent(): boolean {
    return this.#queue.waiting.length > 0;
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.hasUnsent()) return resolve();
      const stop = this.store.subscribe(() => {
        if (this.hasUnsent()) return;
        stop();
        resolve();
      });
    });
  }

  reconnect(): void {
    this.#connection.reconnect();
    this.#set({ stopped: this.#connection.stopped });
  }

  close(): void {
    if (this.#closing) return;
    this.#closing = true;
    this.#sender.send();
    if (this.#mayStillSend()) void this.settled().then(() => this.#end());
    else this.#end();
  }

  /** A cut wire comes back; a file that became read-only takes nothing any more. */
  #mayStillSend(): boolean {
    const { readOnly } = this.store.getState().description;
    return this.hasUnsent() && !refusesEdits(readOnly);
  }

  #end(): void {
    this.#closed = true;
    this.#stopListening();
    this.#sender.close();
    this.attachments.close();
    this.#connection.close();
  }

  get #records(): Records {
    return this.store.getState().records;
  }

  #refusesEdits(): boolean {
    const reason = this.store.getState().description.readOnly;
    if (!refusesEdits(reason)) return false;
    this.#set({ fault: new Fault('READ_ONLY', { reason }) });
    return true;
  }

  #mayWrite(): boolean {
    return this.#connection.open && this.store.getState().description.readOnly === null;
  }

  /** Writes the author into the file before their first edit; asks where nobody has answered. */
  #signFirst(label: string): void {
    if (label === signPerson.label) return;
    const person = this.#author.edits(this.#records);
    if (person) this.#write(signPerson.label, signPerson.drafts(this.#records, person));
  }

  #edit(label: string, drafts: readonly Draft[], gesture: string | null): string {
    const joined = this.#join(label, drafts);
    if (joined !== null) return joined;
    const id = this.#write(label, drafts);
    this.#stack.push({ label, drafts, edits: [id], gesture });
    this.#did('do', label, drafts);
    return id;
  }

  #join(label: string, drafts: readonly Draft[]): string | null {
    const before = this.#queue.waiting.at(-1);
    const joined = JOINING.has(label) && this.#stack.isLast(before?.edit.id) ? this.#queue.join(drafts, label) : null;
    if (!joined || !before) return null;
    this.#stack.rewrite(joined.edit.id, before.drafts, joined.drafts);
    this.#apply(drafts, this.#ownMark());
    return joined.edit.id;
  }

  /** Shows drafts at once and queues them as one edit. */
  #write(label: string, drafts: readonly Draft[]): string {
    const joins = JOINING.has(label);
    const edit = { id: newId(), label, author: this.#author.id };
    this.#queue.add({ edit, drafts, joins });
    this.#noteNewJourneys(drafts);
    this.#apply(drafts, this.#ownMark());
    this.#sender.send(joins ? GATHER : 0);
    return edit.id;
  }

  #turn(direction: 'undo' | 'redo'): Turned | null {
    if (this.#refusesEdits()) return null;
    const id = newId();
    const turned = this.#stack.turn(direction, this.#records, id);
    if (!turned) return null;
    if (turned.drafts.length > 0) {
      this.#queue.add({ edit: { id, label: direction, author: this.#author.id }, drafts: turned.drafts, joins: false });
      this.#apply(turned.drafts, this.#ownMark());
      this.#sender.send();
    }
    this.#set({ kept: turned.kept });
    this.#did(direction, turned.label, turned.drafts);
    return turned;
  }

  #did(way: Did['way'], label: string, drafts: readonly Draft[]): void {
    this.#set({ did: { way, label, drafts, count: (this.store.getState().did?.count ?? 0) + 1 } });
  }

  #apply(drafts: readonly Draft[], mark: Mark): void {
    if (drafts.length > 0) this.#set({ records: applyDrafts(this.#records, drafts, mark) });
  }

  #ownMark(): Mark {
    return { session: '', at: Date.now() * 1_000 };
  }

  /** A journey made here holds nothing that would have to be loaded. */
  #noteNewJourneys(drafts: readonly Draft[]): void {
    const made = drafts.flatMap(({ kind, record, field }) => (kind === 'journey' && field === null ? [record] : []));
    if (made.length > 0) this.#set({ loadedJourneys: new Set([...this.store.getState().loadedJourneys, ...made]) });
  }

  async #load(ids: readonly string[], ask: () => Promise<WireRecords>): Promise<void> {
    const add = await this.#log.upToDate(async () => {
      const wire = await ask();
      return (records) => addWireRecords(records, wire);
    });
    this.#set({
      records: withWaiting(add(this.#records), this.#queue.waiting, this.#ownMark()),
      loadedJourneys: new Set([...this.store.getState().loadedJourneys, ...ids]),
    });
  }

  /** Damage is the person's to know, whoever asked for the journey. */
  #tellDamage(error: unknown): never {
    if (isFault(error) && error.code === 'DAMAGED') this.#set({ fault: error });
    throw error;
  }

  #acknowledged(edit: QueuedEdit, mark: Mark): void {
    this.#held = false;
    const later = this.#remote.acknowledge(edit.drafts, mark.at);
    this.#log.note(edit.drafts, mark);
    this.#log.note(later, mark);
    this.#apply(later, mark);
    if (this.#wasOverwritten(edit, mark)) void this.#reload();
    if (!this.hasUnsent()) this.#base = null;
  }

  /** An edit that had arrived before the wire was cut: others may have written over it while nobody told us. */
  #wasOverwritten({ drafts }: QueuedEdit, { at }: Mark): boolean {
    return drafts.some(({ kind, record }) => isKindName(kind) && (this.#base?.[kind].get(record)?.changed.at ?? 0) > at);
  }

  async #refused(edit: QueuedEdit, fault: Fault): Promise<void> {
    this.#stack.forget(edit.edit.id);
    this.#remote.refused(edit.drafts);
    this.#set({ fault });
    await this.#reload();
  }

  /** What is loaded as the host has it, with what still waits on top. */
  async #reload(): Promise<void> {
    try {
      const load = await this.#log.upToDate(async () => {
        const loaded = await loadAll(this.host, this.store.getState().loadedJourneys);
        return () => loaded;
      });
      const records = load(this.#records);
      this.#base = this.hasUnsent() ? records : null;
      this.#set({ records: withWaiting(records, this.#queue.waiting, this.#ownMark()) });
    } catch (error) {
      // Cut again: the next return of the connection loads everything anew.
      if (!(error instanceof Disconnected)) this.#set({ fault: toFault(error) });
    }
  }

  async #resume(): Promise<void> {
    const description = await this.host.file.describe();
    await this.#reload();
    this.#set({ description });
    this.#sender.send();
  }

  #receive(event: HostEvent): void {
    if (event.type === 'presence') this.#set({ others: event.others });
    if (event.type === 'file') {
      this.#set({ description: event.description });
      this.#sender.send();
    }
    if (event.type === 'edit') this.#receiveEdit(event);
  }

  #receiveEdit(event: RemoteEdit): void {
    const isOwn = this.#stack.came(event.edit, event.drafts);
    const mark = { at: event.stamp, session: event.session.id };
    const drafts = this.#remote.receive(event);
    this.#log.note(drafts, mark);
    this.#apply(drafts, mark);
    if (isOwn) this.#did('do', event.edit.label, event.drafts);
  }

  #set(changes: Partial<DocumentState>): void {
    if (this.#closed) return;
    this.store.setState({ ...changes, saving: this.#saving(changes.description), undoLabel: this.#stack.undoLabel, redoLabel: this.#stack.redoLabel });
  }

  #saving(description = this.store.getState().description): Saving {
    if (!this.#connection.open && !this.#isComing) return 'offline';
    if (refusesEdits(description.readOnly)) return 'read-only';
    if (this.#queue.waiting.length === 0) return 'saved';
    return this.#held ? 'unsaved' : 'saving';
  }
}
