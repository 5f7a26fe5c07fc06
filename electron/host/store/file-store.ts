import type { Change, Draft, Edit, Vector } from '../../../shared/changes/change.ts';
import { type Clock, createClock } from '../../../shared/model/clock.ts';
import { Fault, isFault, type ReadOnlyReason } from '../../../shared/model/fault.ts';
import type { Language } from '../../../shared/model/format.ts';
import { newId } from '../../../shared/model/ids.ts';
import { writeEdit } from './apply-edit.ts';
import { describeAttachment, readAttachment, writeAttachment } from './attachments.ts';
import { WholeFileCheck } from './checks.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import { removeDatabase } from './durable-file.ts';
import { findText } from './find-text.ts';
import { changesBeyond, changesOfEdit, findEdit, history, type SessionState, vectorOf } from './journal.ts';
import { writeProgram } from './meta.ts';
import { languageOf, type OpenedFile } from './opening.ts';
import { rebuildRecords } from './rebuild.ts';
import { type PendingEdit, Recovery } from './recovery.ts';
import { runSliced } from './slices.ts';
import { readFault, writeFault } from './sqlite-fault.ts';
import { stateDigest } from './state-digest.ts';
import type {
  Applied,
  Attachment,
  AttachmentDescription,
  CheckReport,
  EditPeer,
  HistoryEntry,
  OpenOptions,
  SearchHit,
  Store,
  StoreDescription,
  StoredRecords,
  StoredSession,
  StoredVersion,
} from './store.ts';
import { loadJourney, loadWorkbook, type Reading } from './stored-content.ts';
import { listVersions, writeVersion } from './versions.ts';
import { copyInBackground, copyWhole } from './whole-copy.ts';
import { WriteAccess } from './write-access.ts';

/** A .cxmap file that is open in this process. */
export class FileStore implements Store {
  readonly path: string;
  readonly #file: OpenedFile;
  readonly #now: () => number;
  readonly #clock: Clock;
  readonly #recovery: Recovery;
  readonly #access: WriteAccess;
  readonly #known: boolean;
  readonly #listeners = new Set<(description: StoreDescription) => void>();
  readonly #sessions: Map<string, SessionState>;
  /** Session of each window that has edited. */
  readonly #windows = new Map<string, string>();
  readonly #checking: Promise<void>;
  #stopped = false;
  #closed: Promise<{ digest: string }> | null = null;
  #checks: StoreDescription['checks'] = 'running';
  #language: Language;
  #program: string;
  #recovered: boolean;
  #edits = 0;
  #hasPending: boolean;
  #copying: Promise<void> | null = null;

  constructor(file: OpenedFile, options: OpenOptions) {
    this.path = file.path;
    this.#file = file;
    this.#known = options.known;
    this.#now = options.now ?? Date.now;
    this.#clock = createClock(this.#now, Math.max(0, ...file.sessions.map(({ lastStamp }) => lastStamp)));
    this.#recovery = new Recovery(options.recoveryFolder, file.meta.fileId, this.#now);
    this.#access = new WriteAccess(file);
    this.#sessions = new Map(file.sessions.map((session) => [session.id, session]));
    this.#language = file.language;
    this.#program = file.meta.program;
    this.#recovered = file.recovered;
    this.#hasPending = this.#recovery.pending(file.path).length > 0;
    if (this.#known) this.#bringIn();
    this.#checking = this.#checkInBackground();
  }

  // ---- what anybody may ask

  description(): StoreDescription {
    const { meta, name, header } = this.#file;
    return {
      id: meta.fileId,
      name,
      formatVersion: header.formatVersion,
      program: this.#program,
      language: this.#language,
      readOnly: this.#readOnly(),
      checks: this.#checks,
      recovered: this.#recovered,
      bytes: this.#access.bytes(),
      sessions: [...this.#sessions.values()].map(publicSession),
    };
  }

  onDescription(listener: (description: StoreDescription) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  checked(): Promise<void> {
    return this.#checking;
  }

  async workbook(): Promise<StoredRecords> {
    return loadWorkbook(this.#reading());
  }

  async journey(id: string): Promise<StoredRecords> {
    return loadJourney(this.#reading(), id);
  }

  async search(text: string, limit: number): Promise<readonly SearchHit[]> {
    return this.#read('search', (connection) => findText(connection, text, limit, !this.#file.newer));
  }

  async attachment(hash: string): Promise<Attachment> {
    return this.#read('attachment', (connection) => readAttachment(connection, this.#file.name, hash));
  }

  async versions(): Promise<readonly StoredVersion[]> {
    return this.#read('version', listVersions);
  }

  async history({ before = Number.MAX_SAFE_INTEGER, limit }: { before?: number; limit: number }): Promise<readonly HistoryEntry[]> {
    return this.#read('edit', (connection) => history(connection, before, limit));
  }

  async changesOf(edit: string): Promise<readonly Change[]> {
    return this.#read('change', (connection) => changesOfEdit(connection, edit));
  }

  async changesBeyond(vector: Vector): Promise<readonly Change[]> {
    return this.#read('change', (connection) => changesBeyond(connection, vector));
  }

  async vector(): Promise<Vector> {
    return vectorOf([...this.#sessions.values()]);
  }

  async copyTo(path: string): Promise<void> {
    this.#refuseClosed();
    await copyWhole(this.#access.connection(), path);
  }

  // ---- what only the holder may do

  async apply(edit: Edit, drafts: readonly Draft[], peer: EditPeer): Promise<Applied> {
    this.#refuseClosed();
    const repeated = this.#repeated(edit);
    if (repeated) return repeated;
    this.#refuseReadOnly();
    try {
      this.#writePending(peer);
      return this.#write(edit, drafts, peer);
    } catch (error) {
      throw this.#failed(error, { path: this.path, edit, drafts, peer });
    }
  }

  async putAttachment(bytes: Uint8Array): Promise<AttachmentDescription> {
    this.#refuseClosed();
    this.#refuseReadOnly();
    const description = describeAttachment(bytes);
    this.#transaction('', (connection) => writeAttachment(connection, description, bytes));
    return description;
  }

  async createVersion(name: string, author: string | null): Promise<StoredVersion> {
    this.#refuseClosed();
    this.#refuseReadOnly();
    const version = { id: newId(), name, stamp: this.#clock.tick(), author };
    this.#transaction('', (connection) => writeVersion(connection, version));
    return version;
  }

  async check({ rebuild }: { rebuild: boolean }): Promise<CheckReport> {
    this.#refuseClosed();
    const report = await this.#wholeCheck();
    this.#endChecks(report);
    if (!rebuild || this.#file.newer) return report;
    return this.#rebuild(report);
  }

  close(): Promise<{ digest: string }> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  // ---- steps

  #reading(): Reading {
    this.#refuseClosed();
    const { name, newer } = this.#file;
    return { connection: this.#access.connection(), name, newer, bytes: this.#access.bytes(), now: this.#now };
  }

  #read<T>(table: string, read: (connection: ReadConnection) => T): T {
    this.#refuseClosed();
    try {
      return read(this.#access.connection());
    } catch (error) {
      throw readFault(error, this.#file.name, table);
    }
  }

  #readOnly(): ReadOnlyReason | null {
    const fixed = this.#access.readOnly();
    if (fixed) return fixed;
    if (this.#checks === 'failed') return 'damaged';
    return !this.#known && this.#checks === 'running' ? 'being-checked' : null;
  }

  #refuseReadOnly(): void {
    const reason = this.#readOnly();
    if (reason) throw new Fault('READ_ONLY', { reason });
  }

  #refuseClosed(): void {
    if (this.#stopped) throw new Fault('WRITE_FAILED', { name: this.#file.name, cause: 'closed' });
  }

  #repeated(edit: Edit): Applied | null {
    return this.#read('edit', (connection) => {
      const known = findEdit(connection, edit.id);
      const session = known && this.#sessions.get(known.session);
      if (!known || !session) return null;
      return { ...known, author: publicSession(session), drafts: changesOfEdit(connection, edit.id).map(toDraft), repeated: true };
    });
  }

  #write(edit: Edit, drafts: readonly Draft[], peer: EditPeer): Applied {
    const connection = this.#writer(peer.device);
    const session = this.#sessionOf(peer);
    const stamp = this.#clock.tick();
    const written = connection.transaction(() => {
      writeProgram(connection, peer.program);
      return writeEdit(connection, { edit, drafts, session, stamp });
    });
    this.#committed(written.session, written.drafts, peer);
    this.#recovery.keepWritten(edit, written.drafts, { stamp, session: session.id });
    return { stamp, session: session.id, author: publicSession(session), drafts: written.drafts, repeated: false };
  }

  #committed(session: SessionState, drafts: readonly Draft[], peer: EditPeer): void {
    const isNew = !this.#sessions.has(session.id);
    this.#edits += 1;
    this.#sessions.set(session.id, session);
    this.#windows.set(windowKey(peer), session.id);
    const before = [this.#program, this.#language];
    this.#program = peer.program;
    if (drafts.some(({ kind }) => kind === 'workbook')) this.#language = languageOf(this.#access.connection(), this.#file.name);
    if (isNew || before[0] !== this.#program || before[1] !== this.#language) this.#announce();
    this.#copyDaily();
  }

  #sessionOf(peer: EditPeer): SessionState {
    const held = this.#sessions.get(this.#windows.get(windowKey(peer)) ?? '');
    if (held) return held;
    const { device, person, program } = peer;
    return { id: newId(), device, person: person || null, program, started: this.#clock.tick(), lastSeq: 0, lastStamp: 0, kept: 0 };
  }

  #writer(device: string): WriteConnection {
    const was = this.#access.readOnly();
    try {
      return this.#access.writer(device);
    } finally {
      if (this.#access.readOnly() !== was) this.#announce();
    }
  }

  #transaction(device: string, work: (connection: WriteConnection) => void): void {
    try {
      const connection = this.#writer(device);
      connection.transaction(() => work(connection));
      this.#edits += 1;
    } catch (error) {
      throw writeFault(error, this.#file.name);
    }
  }

  /** What the file cannot take is kept outside of it, and written when it can. */
  #failed(error: unknown, pending: PendingEdit): Fault {
    const fault = writeFault(error, this.#file.name);
    if (fault.code !== 'DISK_FULL' && fault.code !== 'WRITE_FAILED') return fault;
    try {
      if (!this.#recovery.pending(this.path).some(({ edit }) => edit.id === pending.edit.id)) this.#recovery.keepPending(pending);
      this.#hasPending = true;
    } catch (second) {
      process.emitWarning(second instanceof Error ? second : String(second), { type: 'CxmapRecovery' });
    }
    return fault;
  }

  /** Writes what could not be written before. The first failure of the disk ends it; an edit that does not fit any more is dropped. */
  #writePending(peer: EditPeer | null): void {
    if (!this.#hasPending) return;
    for (const pending of this.#recovery.pending(this.path)) this.#writeOnePending(pending, peer);
    this.#recovery.forgetPending(this.path);
    this.#hasPending = false;
  }

  #writeOnePending({ edit, drafts, peer: author }: PendingEdit, peer: EditPeer | null): void {
    if (this.#repeated(edit)) return;
    try {
      this.#write(edit, drafts, peer && windowKey(peer) === windowKey(author) ? peer : author);
    } catch (error) {
      if (!isFault(error) || error.code !== 'INVALID_CHANGE') throw error;
    }
  }

  /** Edits that waited outside since the file was open last. */
  #bringIn(): void {
    if (!this.#hasPending || this.#readOnly()) return;
    try {
      this.#writePending(null);
      this.#recovered = true;
    } catch (error) {
      process.emitWarning(writeFault(error, this.#file.name), { type: 'CxmapRecovery' });
    }
  }

  async #checkInBackground(): Promise<void> {
    this.#endChecks(await this.#wholeCheck());
    if (this.#checks === 'passed' && !this.#known && !this.#stopped) {
      this.#bringIn();
      this.#announce();
    }
  }

  async #wholeCheck(): Promise<CheckReport> {
    const { name, newer } = this.#file;
    const checked = { connection: () => this.#access.connection(), name, newer, now: this.#now, edits: () => this.#edits };
    const check = new WholeFileCheck(checked);
    await runSliced(check.steps(), () => this.#stopped);
    return check.report();
  }

  #endChecks(report: CheckReport): void {
    if (this.#stopped) return;
    const checks = report.ok ? 'passed' : 'failed';
    if (checks === this.#checks) return;
    this.#checks = checks;
    this.#announce();
  }

  #rebuild(report: CheckReport): CheckReport {
    const reason = this.#access.readOnly();
    if (reason) throw new Fault('READ_ONLY', { reason });
    let problems: readonly { code: string; where: string }[] = [];
    this.#transaction('', (connection) => {
      problems = rebuildRecords(connection).map(({ kind, id }) => ({ code: 'DAMAGED', where: `${kind} ${id}` }));
    });
    return { ...report, ok: report.ok && problems.length === 0, problems: [...report.problems, ...problems] };
  }

  #copyDaily(): void {
    if (this.#copying || this.#stopped) return;
    const path = this.#recovery.copyDue();
    if (!path) return;
    this.#copying = copyInBackground(this.#access.connection(), path)
      .catch((error: unknown) => process.emitWarning(error instanceof Error ? error : String(error), { type: 'CxmapRecovery' }))
      .finally(() => {
        this.#recovery.forgetOld();
        this.#copying = null;
      });
  }

  #announce(): void {
    if (this.#stopped) return;
    const description = this.description();
    for (const listener of this.#listeners) listener(description);
  }

  async #close(): Promise<{ digest: string }> {
    if (this.#hasPending && !this.#readOnly()) this.#bringIn();
    this.#stopped = true;
    await this.#checking;
    await this.#copying;
    const digest = stateDigest(this.#access.connection());
    this.#access.close();
    if (this.#file.workingPath !== this.#file.path) await removeDatabase(this.#file.workingPath);
    return { digest };
  }
}

function windowKey({ window, device, person }: EditPeer): string {
  return JSON.stringify([window, device, person]);
}

function publicSession({ id, device, person, program, started }: SessionState): StoredSession {
  return { id, device, person, program, started };
}

function toDraft({ kind, record, field, value, old }: Change): Draft {
  return { kind, record, field, value, old };
}
