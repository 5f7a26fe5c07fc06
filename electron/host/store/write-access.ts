import { renameSync, rmSync, statSync } from 'node:fs';
import { Fault, type ReadOnlyReason } from '../../../shared/model/fault.ts';
import { openForReading, openForWriting, type ReadConnection, type WriteConnection } from './connection.ts';
import { stateOfDatabase, syncFileNow, syncFolderNow, temporaryPath } from './durable-file.ts';
import { journalPath, writeAheadPath } from './leftover-journal.ts';
import { type HeldLock, isLockedElsewhere, takeLock } from './lock-file.ts';
import type { OpenedFile } from './opening.ts';
import { isDiskFull, sqliteCode } from './sqlite-fault.ts';

/** The one connection to a file: it reads until the first edit, and takes the lock and the right to write with it. */
export class WriteAccess {
  readonly #file: OpenedFile;
  readonly #seen: number;
  #reader: ReadConnection;
  #writer: WriteConnection | null = null;
  /** State of the file under the writer: its version for other connections, and which file it is. */
  #written: { readonly version: number; readonly inode: bigint | null } | null = null;
  #lock: HeldLock | null = null;
  #readOnly: ReadOnlyReason | null;

  constructor(file: OpenedFile) {
    this.#file = file;
    this.#reader = file.connection;
    this.#readOnly = file.readOnly;
    this.#seen = dataVersion(file.connection);
  }

  connection(): ReadConnection {
    return this.#writer ?? this.#reader;
  }

  /** Nobody has written to the file since it was opened. */
  isAsOpened(): boolean {
    return this.#writer === null && dataVersion(this.#reader) === this.#seen;
  }

  /** Somebody has written to the file since it was opened. */
  get writes(): boolean {
    return this.#writer !== null;
  }

  /** Bytes of the database. */
  bytes(): number {
    const { raw } = this.connection();
    return Number(raw.pragma('page_count', { simple: true })) * Number(raw.pragma('page_size', { simple: true }));
  }

  /** Why nothing can be written. A lock that went away meanwhile counts no more, if nothing was written under it. */
  readOnly(): ReadOnlyReason | null {
    if (this.#readOnly === 'open-elsewhere' && !isLockedElsewhere(this.#file.path) && dataVersion(this.#reader) === this.#seen) this.#readOnly = null;
    return this.#readOnly;
  }

  /**
   * Takes the lock and opens for writing, once, and looks each time whether the file is still ours alone.
   * Fault READ_ONLY; throws SQLite's and the file system's errors.
   */
  writer(device: string): WriteConnection {
    const reason = this.readOnly();
    if (reason) throw new Fault('READ_ONLY', { reason });
    if (this.#writer) return this.#stillOurs(this.#writer);
    this.#takeLock(device);
    try {
      this.#writer = this.#openWriter();
      this.#written = { version: dataVersion(this.#writer), inode: inodeOf(this.#file.path) };
      return this.#writer;
    } catch (error) {
      this.#lock?.release();
      this.#lock = null;
      throw error;
    }
  }

  /**
   * A lock can be taken over while a machine sleeps, and a sync program or a person can put another file in the place of
   * this one or take it away: what were written then would be in no file, or beside what others wrote.
   */
  #stillOurs(writer: WriteConnection): WriteConnection {
    const { version, inode } = this.#written ?? {};
    if (dataVersion(writer) !== version || inodeOf(this.#file.path) !== inode) this.#refuse('changed-elsewhere');
    return writer;
  }

  #takeLock(device: string): void {
    try {
      this.#lock = takeLock(this.#file.path, device);
    } catch (error) {
      if (isDiskFull(error) || !['EACCES', 'EPERM', 'EROFS'].includes(sqliteCode(error))) throw error;
      this.#refuse('folder-read-only');
    }
    if (!this.#lock || dataVersion(this.#reader) !== this.#seen) {
      this.#lock?.release();
      this.#lock = null;
      this.#refuse('open-elsewhere');
    }
  }

  #refuse(reason: ReadOnlyReason): never {
    this.#readOnly = reason;
    throw new Fault('READ_ONLY', { reason });
  }

  #openWriter(): WriteConnection {
    const { path, workingPath } = this.#file;
    if (workingPath !== path) this.#replaceByScratch();
    const writer = openForWriting(path);
    this.#reader.close();
    return writer;
  }

  /** The upgraded or rolled-back copy takes the file's place, all or nothing. */
  #replaceByScratch(): void {
    const { path, workingPath, original } = this.#file;
    if (original !== null && stateOfDatabase(path) !== original) this.#refuse('changed-elsewhere');
    const temporary = temporaryPath(path);
    try {
      this.#reader.raw.prepare('VACUUM INTO ?').run(temporary);
      syncFileNow(temporary);
      // The stranger's journals go first: under the new file they would be played back into it.
      for (const left of [journalPath(path), writeAheadPath(path), `${path}-shm`]) rmSync(left, { force: true });
      renameSync(temporary, path);
      syncFolderNow(path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    const reader = openForReading(path);
    this.#reader.close();
    this.#reader = reader;
    rmSync(workingPath, { force: true });
  }

  close(): void {
    this.connection().close();
    this.#lock?.release();
  }
}

/** Which file stands under the name; null: none. */
function inodeOf(path: string): bigint | null {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino ?? null;
}

/** Changes when another connection wrote to the file. */
function dataVersion(connection: ReadConnection): number {
  return Number(connection.raw.pragma('data_version', { simple: true }));
}
