import { access, constants, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isFarAhead } from '../../../shared/model/clock.ts';
import { Fault, isFault, type ReadOnlyReason } from '../../../shared/model/fault.ts';
import { FORMAT_VERSION, LANGUAGES, type Language } from '../../../shared/model/format.ts';
import { newId } from '../../../shared/model/ids.ts';
import { WORKBOOK_ID } from '../../../shared/model/workbook.ts';
import { connectionTo, openForReading, openForWriting, type ReadConnection } from './connection.ts';
import { copyDatabase, removeDatabase, stateOfDatabase } from './durable-file.ts';
import { latestStamp, readSessions, type SessionState } from './journal.ts';
import { hasHotJournal, hasWriteAheadLog } from './leftover-journal.ts';
import { isLockedElsewhere } from './lock-file.ts';
import { type Meta, readMeta } from './meta.ts';
import { migrate } from './migrations/index.ts';
import { type FileHeader, isNewer, readHeader } from './preflight.ts';
import { deriveAgain } from './rebuild.ts';
import { readRecord } from './record-rows.ts';
import { warnOfRecovery } from './recovery.ts';
import { checkSchema } from './schema-objects.ts';
import { readFault, sqliteCode } from './sqlite-fault.ts';
import type { OpenOptions } from './store.ts';
import { type Loaded, loadWorkbook, type Reading } from './stored-content.ts';
import { checkSystemRows } from './system-digests.ts';

/** A file that passed everything that is checked before its window opens. */
export interface OpenedFile {
  readonly path: string;
  readonly name: string;
  /** Where it is read from: its own path, or a scratch copy that replaces it at the first edit. */
  readonly workingPath: string;
  /** State of the file when the scratch copy was made; null without one. */
  readonly original: string | null;
  readonly header: FileHeader;
  readonly newer: boolean;
  readonly recovered: boolean;
  readonly connection: ReadConnection;
  readonly meta: Meta;
  readonly sessions: readonly SessionState[];
  readonly language: Language;
  /** It stands as this program left it. */
  readonly trusted: boolean;
  /** The records that opening has read, to be handed out once. */
  readonly takeWorkbook: () => Loaded | null;
  /** Why it cannot be written, whatever the checks say. */
  readonly readOnly: ReadOnlyReason | null;
}

/** The opening sequence of robustness.md. Every fault of opening a file; the file itself is not touched, but for its own left-over journal. */
export async function openFile(path: string, options: OpenOptions): Promise<OpenedFile> {
  const full = resolve(path);
  const name = basename(full);
  const hot = await guarded(name, () => hasHotJournal(full, name));
  const header = await readHeader(full, name, !hot);
  const plan = await planOpening(full, header, hot, options);
  const original = plan.scratch ? stateOfDatabase(full) : null;
  const workingPath = plan.scratch ? await makeScratch(full, name, options.recoveryFolder) : full;
  try {
    return await readFile({ path: full, name, workingPath, original, header, recovered: hot }, plan, options);
  } catch (error) {
    if (plan.scratch) await removeDatabase(workingPath);
    throw error;
  }
}

interface Plan {
  readonly scratch: boolean;
  /** Whether SQLite must be let write (to the scratch copy, or to play back our own journal). */
  readonly settle: boolean;
}

/** Our own left-over journal is played back in place; everything else that would change the file happens in a scratch copy. */
async function planOpening(path: string, header: FileHeader, hot: boolean, { known }: OpenOptions): Promise<Plan> {
  const writeAhead = header.writeAhead || (await hasWriteAheadLog(path));
  const writable = await isWritable(path);
  const scratch = writeAhead || header.formatVersion < FORMAT_VERSION || (hot && !(known && writable));
  return { scratch, settle: scratch || hot };
}

async function makeScratch(path: string, name: string, recoveryFolder: string): Promise<string> {
  const folder = join(recoveryFolder, 'scratch');
  return guarded(name, async () => {
    await mkdir(folder, { recursive: true });
    await removeLeftScratch(folder);
    const scratch = join(folder, `${newId()}.cxmap`);
    try {
      copyDatabase(path, scratch);
    } catch (error) {
      await removeDatabase(scratch);
      throw error;
    }
    return scratch;
  });
}

/** Milliseconds after which no host works on a scratch copy any more that was last written then. */
const SCRATCH_KEPT = 24 * 3_600_000;

/** Hosts that were killed leave theirs: each is as large as its file. */
async function removeLeftScratch(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const left = join(folder, name);
    const found = await stat(left).catch(() => null);
    // On Windows what is in use stays.
    if (found && Date.now() - found.mtimeMs > SCRATCH_KEPT) await rm(left, { force: true }).catch(warnOfRecovery);
  }
}

type Found = Pick<OpenedFile, 'path' | 'name' | 'workingPath' | 'original' | 'header' | 'recovered'>;

async function readFile(found: Found, plan: Plan, options: OpenOptions): Promise<OpenedFile> {
  const { name, workingPath, header } = found;
  const newer = isNewer(header);
  if (plan.settle) settle(workingPath, name);
  const connection = guardedOpen(workingPath, name);
  try {
    // settling has brought an older format up to ours
    checkSchema(connection, name, Math.max(FORMAT_VERSION, header.formatVersion));
    const meta = readMeta(connection, name, header.formatVersion);
    const trusted = options.known && !plan.settle;
    const reading = { connection, name, bytes: header.bytes, newer, trusted, now: options.now ?? Date.now };
    const sessions = checkedSessions(reading);
    const takeWorkbook = once(loadWorkbook(reading));
    const readOnly = await whyReadOnly(found.path, newer || meta.minWriter > FORMAT_VERSION);
    return { ...found, newer, connection, meta, sessions, language: languageOf(connection, name), trusted, takeWorkbook, readOnly };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function once(loaded: Loaded): () => Loaded | null {
  let held: Loaded | null = loaded;
  return () => {
    const taken = held;
    held = null;
    return taken;
  };
}

/** Plays back a journal, leaves write-ahead mode and upgrades an older format. The schema is checked before anything else is done with it. */
function settle(path: string, name: string): void {
  const connection = guardedOpen(path, name, openForWriting);
  try {
    const from = Number(connection.raw.pragma('user_version', { simple: true }));
    checkSchema(connection, name, from);
    connection.raw.pragma('journal_mode = DELETE');
    if (from < FORMAT_VERSION) migrate(connection.raw, { derive: (db) => deriveAgain(connectionTo(db)) });
  } catch (error) {
    throw readFault(error, name, 'file');
  } finally {
    connection.close();
  }
}

function guardedOpen<C extends ReadConnection>(path: string, name: string, open: (path: string) => C = openForReading as (path: string) => C): C {
  try {
    return open(path);
  } catch (error) {
    throw readFault(error, name, 'file');
  }
}

async function guarded<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isFault(error) ? error : readFault(error, name, 'file');
  }
}

function checkedSessions({ connection, name, newer, now }: Reading): readonly SessionState[] {
  try {
    const sessions = readSessions(connection);
    const latest = latestStamp(sessions);
    if (isFarAhead(latest, now())) throw new Fault('STAMP_IN_FUTURE', { name, stamp: latest });
    if (!newer) checkSystemRows(connection, name, 'session');
    return sessions;
  } catch (error) {
    throw readFault(error, name, 'session');
  }
}

/** The workbook's language; English where nothing was ever set. */
export function languageOf(connection: ReadConnection, name: string): Language {
  try {
    const language = readRecord(connection, 'workbook', WORKBOOK_ID)?.fields.get('language');
    return LANGUAGES.find((known) => known === language) ?? 'en';
  } catch (error) {
    throw readFault(error, name, 'workbook');
  }
}

async function whyReadOnly(path: string, newer: boolean): Promise<ReadOnlyReason | null> {
  if (newer) return 'newer-format';
  if (!(await isWritable(path))) return 'folder-read-only';
  return isLockedElsewhere(path) ? 'open-elsewhere' : null;
}

async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    await access(dirname(path), constants.W_OK);
    return true;
  } catch (error) {
    if (sqliteCode(error) === '') throw error;
    return false;
  }
}
