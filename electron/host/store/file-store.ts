import type { Change, Draft, Edit, Vector } from '../../../shared/changes/change.ts';
import { Fault, type ReadOnlyReason } from '../../../shared/model/fault.ts';
import { newId } from '../../../shared/model/ids.ts';
import { agreements } from './agreements.ts';
import { AskedThread } from './asked-thread.ts';
import { describeAttachment, readAttachment, writeAttachment } from './attachments.ts';
import { type Beginning, beginning } from './beginning.ts';
import { wellFormedTexts } from './bounded-json.ts';
import { WholeFileCheck } from './checks.ts';
import type { ReadConnection } from './connection.ts';
import { DailyCopy } from './daily-copy.ts';
import { removeDatabase } from './durable-file.ts';
import { EditWriter, publicSession } from './edit-writer.ts';
import { findText } from './find-text.ts';
import { history } from './history.ts';
import { changesBeyond, changesOfEdit, vectorOf } from './journal.ts';
import { LaterSums } from './later-sums.ts';
import type { OpenedFile } from './opening.ts';
import { rebuildRecords } from './rebuild.ts';
import { RecordsAt } from './records-at.ts';
import { Recovery } from './recovery.ts';
import { runSliced } from './slices.ts';
import { readFault } from './sqlite-fault.ts';
import { stateDigest } from './state-digest.ts';
import type {
  AgreementState,
  Applied,
  Attachment,
  AttachmentDescription,
  BroughtIn,
  CheckReport,
  Compacted,
  EditPeer,
  HistoryEntry,
  HistoryQuery,
  OpenOptions,
  PicturesHeld,
  SearchHit,
  Store,
  StoreDescription,
  StoredRecords,
  StoredVersion,
} from './store.ts';
import { type ContentReading, type Loaded, loadJourney, loadWorkbook, type Reading } from './stored-content.ts';
import { UnusedPictures } from './unused-pictures.ts';
import { journeysWithTouchpoint, type Opening, openings } from './uses.ts';
import { listVersions, readVersion, writeVersion, writeVersionName } from './versions.ts';
import { copyWhole } from './whole-copy.ts';
import { WriteAccess } from './write-access.ts';

/** Milliseconds that the checks of a known file wait. */
const CHECKS_AFTER = 1_500;

/** A .cxmap file that is open in this process. */
export class FileStore implements Store {
  readonly path: string;
  readonly #file: OpenedFile;
  readonly #known: boolean;
  readonly #draft: boolean;
  readonly #now: () => number;
  readonly #access: WriteAccess;
  readonly #edits: EditWriter;
  readonly #dailyCopy: DailyCopy;
  readonly #listeners = new Set<(description: StoreDescription) => void>();
  readonly #broughtInListeners = new Set<BroughtIn>();
  readonly #checksBegin: Beginning;
  readonly #checking: Promise<void>;
  readonly #thread: AskedThread | null;
  readonly #atOnce: number | undefined;
  readonly #sums = new LaterSums(() => this.#foundDamage());
  #checks: StoreDescription['checks'] = 'running';
  /** Something that was handed out was not as it was written. */
  #damaged = false;
  #recovered: boolean;
  readonly #unused = new UnusedPictures();
  #stopped = false;
  #closed: Promise<{ digest: string }> | null = null;

  constructor(file: OpenedFile, options: OpenOptions) {
    this.path = file.path;
    this.#file = file;
    this.#known = options.known;
    this.#draft = options.draft ?? false;
    this.#now = options.now ?? Date.now;
    this.#thread = options.thread ? new AskedThread(options.thread) : null;
    this.#atOnce = options.checkedAtOnce;
    this.#recovered = file.recovered;
    const recovery = new Recovery(options.recoveryFolder, file.meta.fileId, this.#now, options.formerPath);
    this.#access = new WriteAccess(file);
    this.#edits = new EditWriter(file, this.#access, recovery, this.#now, {
      changed: () => this.#announce(),
      working: options.onWorking ?? (() => undefined),
      broughtIn: (edit, applied) => {
        for (const listener of this.#broughtInListeners) listener(edit, applied);
      },
    });
    this.#dailyCopy = new DailyCopy(recovery);
    this.#bringIn();
    // The first map comes first; an unknown file cannot be edited before it is checked.
    this.#checksBegin = beginning(options.known ? CHECKS_AFTER : 0);
    this.#checking = this.#checkInBackground();
  }

  description(): StoreDescription {
    const { meta, name, header } = this.#file;
    return {
      id: meta.fileId,
      name,
      formatVersion: header.formatVersion,
      program: this.#edits.program,
      language: this.#edits.language,
      readOnly: this.#readOnly(),
      checks: this.#checks,
      recovered: this.#recovered,
      bytes: this.#access.bytes(),
      draft: this.#draft,
      sessions: this.#edits.sessions().map(publicSession),
    };
  }

  onDescription(listener: (description: StoreDescription) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onBroughtIn(listener: BroughtIn): () => void {
    this.#broughtInListeners.add(listener);
    return () => this.#broughtInListeners.delete(listener);
  }

  async checked(): Promise<void> {
    this.#checksBegin.now();
    await Promise.all([this.#checking, this.#sums.settled()]);
  }

  async workbook(): Promise<StoredRecords> {
    const reading = this.#reading();
    const opened = this.#file.takeWorkbook();
    return this.#handOut(opened && this.#access.isAsOpened() ? opened : loadWorkbook(reading));
  }

  async journey(id: string): Promise<StoredRecords> {
    return this.#handOut(loadJourney(this.#reading(), id));
  }

  async uses(touchpoint: string): Promise<readonly string[]> {
    return this.#read('card', (connection) => journeysWithTouchpoint(connection, touchpoint));
  }

  async openings(): Promise<readonly Opening[]> {
    return this.#read('card', openings);
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

  async version(id: string): Promise<StoredRecords> {
    return this.#read('version', (connection) => readVersion(connection, this.#content(), id));
  }

  async history(query: HistoryQuery): Promise<readonly HistoryEntry[]> {
    return this.#read('edit', (connection) => history(connection, query));
  }

  async recordsAt(stamp: number, journey: string): Promise<StoredRecords> {
    this.#refuseClosed();
    const past = new RecordsAt(() => this.#access.connection(), stamp, journey);
    try {
      await runSliced(past.steps(), () => this.#stopped);
      this.#refuseClosed();
      return past.records(this.#content());
    } catch (error) {
      throw readFault(error, this.#file.name, 'change');
    }
  }

  async agreements(): Promise<readonly AgreementState[]> {
    return this.#read('change', agreements);
  }

  async changesOf(edit: string): Promise<readonly Change[]> {
    return this.#read('change', (connection) => changesOfEdit(connection, edit));
  }

  async changesBeyond(vector: Vector): Promise<readonly Change[]> {
    return this.#read('change', (connection) => changesBeyond(connection, vector));
  }

  async vector(): Promise<Vector> {
    return vectorOf(this.#edits.sessions());
  }

  async copyTo(path: string): Promise<void> {
    this.#refuseClosed();
    await copyWhole(this.#access.connection(), path);
  }

  async apply(edit: Edit, drafts: readonly Draft[], peer: EditPeer, how = { once: false }): Promise<Applied> {
    this.#refuseClosed();
    if (this.#thread?.busy) await this.#thread.free();
    const repeated = this.#edits.repeated(edit);
    if (repeated) return repeated;
    this.#refuseReadOnly();
    const applied = this.#edits.apply(edit, drafts, peer, how);
    this.#dailyCopy.consider(this.#access.connection());
    return applied;
  }

  async putAttachment(bytes: Uint8Array): Promise<AttachmentDescription> {
    this.#refuseReadOnly();
    const description = describeAttachment(bytes);
    await this.#toWrite();
    this.#edits.transaction((connection) => writeAttachment(connection, description, bytes));
    return description;
  }

  async createVersion(name: string, author: string | null): Promise<StoredVersion> {
    await this.#toWrite();
    const version = { id: newId(), stamp: this.#edits.tick(), ...wellFormedTexts({ name, author }) };
    this.#edits.transaction((connection) => writeVersion(connection, version));
    return version;
  }

  async renameVersion(id: string, name: string): Promise<StoredVersion> {
    await this.#toWrite();
    this.#edits.transaction((connection) => writeVersionName(connection, id, name.toWellFormed()));
    const renamed = (await this.versions()).find((version) => version.id === id);
    if (!renamed) throw new Fault('UNKNOWN_RECORD', { kind: 'version', id });
    return renamed;
  }

  async check({ rebuild }: { rebuild: boolean }): Promise<CheckReport> {
    this.#refuseClosed();
    const report = await this.#wholeCheck();
    this.#damaged = false;
    this.#endChecks(report);
    if (!rebuild || this.#file.newer) return report;
    if (this.#thread?.busy) await this.#thread.free();
    return this.#rebuild(report);
  }

  async unusedPictures(): Promise<PicturesHeld> {
    return this.checked().then(() => this.#read('attachment', (connection) => this.#unused.held(connection, this.#file.name)));
  }

  async compact(): Promise<Compacted> {
    await this.checked();
    await this.#toWrite();
    const before = this.#access.bytes();
    const pictures = this.#checks === 'passed' ? this.#unused.takeOut(this.#edits, this.#file.name) : 0;
    this.#edits.compact();
    return { before, after: this.#access.bytes(), pictures };
  }

  close(): Promise<{ digest: string }> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  #reading(): Reading {
    this.#refuseClosed();
    const trusted = this.#checks === 'passed' || (this.#checks === 'running' && this.#file.trusted);
    return { ...this.#content(), connection: this.#access.connection(), trusted, bytes: this.#access.bytes() };
  }

  #content(): ContentReading {
    const { name, newer } = this.#file;
    return { name, newer, now: this.#now };
  }

  #handOut({ records, unsummed }: Loaded): StoredRecords {
    if (unsummed) this.#sums.add(unsummed);
    return records;
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
    this.#refuseClosed();
    const reason = this.#readOnly();
    if (reason) throw new Fault('READ_ONLY', { reason });
  }

  /** Nothing is read elsewhere, and the file may be written, at once. */
  async #toWrite(): Promise<void> {
    this.#refuseReadOnly();
    if (!this.#thread?.busy) return;
    await this.#thread.free();
    this.#refuseReadOnly();
  }

  #refuseClosed(): void {
    if (this.#stopped) throw new Fault('WRITE_FAILED', { name: this.#file.name, cause: 'closed' });
  }

  #bringIn(): void {
    if (this.#readOnly() === null && this.#edits.bringIn()) this.#recovered = true;
  }

  async #checkInBackground(): Promise<void> {
    await this.#checksBegin.begun;
    this.#endChecks(await this.#wholeCheck());
    if (this.#stopped) return;
    this.#bringIn();
    this.#announce();
  }

  async #wholeCheck(): Promise<CheckReport> {
    const { name, newer } = this.#file;
    const thread = this.#thread;
    const check = new WholeFileCheck({
      connection: () => this.#access.connection(),
      name,
      newer,
      bytes: () => this.#access.bytes(),
      now: this.#now,
      edits: () => this.#edits.written,
      ...(this.#atOnce === undefined ? {} : { atOnce: this.#atOnce }),
      ...(thread ? { elsewhere: (sql) => thread.ask(this.#access.connection().raw.name, sql) } : {}),
    });
    await runSliced(check.steps(), () => this.#stopped);
    this.#unused.found(this.#stopped || newer ? [] : check.unusedPictures());
    return check.report();
  }

  #endChecks(report: CheckReport): void {
    if (this.#stopped) return;
    this.#checks = report.ok && !this.#damaged ? 'passed' : 'failed';
    this.#announce();
  }

  #foundDamage(): void {
    this.#damaged = true;
    this.#checks = 'failed';
    this.#announce();
  }

  /** Mending is allowed where the checks failed: that is what it is for. */
  #rebuild(report: CheckReport): CheckReport {
    const reason = this.#access.readOnly();
    if (reason) throw new Fault('READ_ONLY', { reason });
    let problems: readonly { code: string; where: string }[] = [];
    this.#edits.transaction((connection) => {
      problems = rebuildRecords(connection).map(({ kind, id }) => ({ code: 'DAMAGED', where: `${kind} ${id}` }));
    });
    return { ...report, ok: report.ok && problems.length === 0, problems: [...report.problems, ...problems] };
  }

  #announce(): void {
    if (this.#stopped) return;
    const description = this.description();
    for (const listener of this.#listeners) listener(description);
  }

  /** A stranger's file whose checks did not come to their end is still one. */
  #isVouchedFor(): boolean {
    return this.#checks === 'passed' || (this.#checks === 'running' && this.#known);
  }

  async #close(): Promise<{ digest: string }> {
    if (this.#thread?.busy && this.#edits.hasPending) await this.#thread.free();
    if (this.#edits.hasPending) this.#bringIn();
    if (this.#access.writes && this.#readOnly() === null && this.#checks === 'passed') this.#unused.tryTakeOut(this.#edits, this.#file.name);
    this.#stopped = true;
    this.#checksBegin.now();
    await this.#checking;
    // What was shown is vouched for before it counts as known.
    await this.#sums.settled();
    await this.#dailyCopy.settled();
    await this.#thread?.close();
    const digest = this.#isVouchedFor() ? stateDigest(this.#access.connection()) : '';
    this.#access.close();
    if (this.#file.workingPath !== this.#file.path) await removeDatabase(this.#file.workingPath);
    return { digest };
  }
}
