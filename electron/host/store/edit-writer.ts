import type { Change, Draft, Edit } from '../../../shared/changes/change.ts';
import { type Clock, createClock } from '../../../shared/model/clock.ts';
import { Fault, isFault } from '../../../shared/model/fault.ts';
import type { Language } from '../../../shared/model/format.ts';
import { newId } from '../../../shared/model/ids.ts';
import { writeEdit } from './apply-edit.ts';
import { wellFormedTexts } from './bounded-json.ts';
import type { WriteConnection } from './connection.ts';
import { changesOfEdit, findEdit, latestStamp, type SessionState } from './journal.ts';
import { writeProgram } from './meta.ts';
import { languageOf, type OpenedFile } from './opening.ts';
import { PendingEdits } from './pending-edits.ts';
import { type PendingEdit, type Recovery, warnOfRecovery } from './recovery.ts';
import { readFault, sqliteCode, writeFault } from './sqlite-fault.ts';
import type { Applied, EditPeer, StoredSession } from './store.ts';
import type { WriteAccess } from './write-access.ts';

export interface EditListeners {
  /** Something in the file's description changed. */
  changed(): void;
  /** A large edit is still being written. */
  working(): void;
  /** An edit that had waited is in the file now. */
  broughtIn(edit: Edit, applied: Applied): void;
}

/** Numbers edits and writes them: who has which session, what time it is, what waits to be written. */
export class EditWriter {
  readonly #file: OpenedFile;
  readonly #access: WriteAccess;
  readonly #recovery: Recovery;
  readonly #clock: Clock;
  readonly #pending: PendingEdits;
  readonly #sessions: Map<string, SessionState>;
  /** Session of each window that has edited. */
  readonly #windows = new Map<string, string>();
  readonly #hears: EditListeners;
  #program: string;
  #language: Language;
  #written = 0;

  constructor(file: OpenedFile, access: WriteAccess, recovery: Recovery, now: () => number, hears: EditListeners) {
    this.#file = file;
    this.#access = access;
    this.#recovery = recovery;
    this.#hears = hears;
    this.#clock = createClock(now, latestStamp(file.sessions));
    this.#pending = new PendingEdits(recovery, file.path);
    this.#sessions = new Map(file.sessions.map((session) => [session.id, session]));
    this.#program = file.meta.program;
    this.#language = file.language;
  }

  get program(): string {
    return this.#program;
  }

  get language(): Language {
    return this.#language;
  }

  /** How many transactions were written. */
  get written(): number {
    return this.#written;
  }

  get hasPending(): boolean {
    return this.#pending.waiting;
  }

  sessions(): readonly SessionState[] {
    return [...this.#sessions.values()];
  }

  tick(): number {
    return this.#clock.tick();
  }

  /** The answer to an edit that the journal knows; null for a new one. */
  repeated(edit: Edit): Applied | null {
    try {
      const connection = this.#access.connection();
      const known = findEdit(connection, edit.id);
      const session = known && this.#sessions.get(known.session);
      if (!known || !session) return null;
      return { ...known, author: publicSession(session), drafts: changesOfEdit(connection, edit.id).map(toDraft), repeated: true };
    } catch (error) {
      throw readFault(error, this.#file.name, 'edit');
    }
  }

  /** Writes what waits, then the edit. Faults of Store.apply; what the disk refused is kept outside, unless it is tried once. */
  apply(asked: Edit, drafts: readonly Draft[], askedBy: EditPeer, { once }: { readonly once: boolean }): Applied {
    const [edit, peer] = [wellFormedTexts(asked), wellFormedTexts(askedBy)];
    try {
      // It may be among those that waited: its window tries again until it is in the file.
      return (this.#drain() ? this.repeated(edit) : null) ?? this.#write(edit, drafts, peer);
    } catch (error) {
      const fault = writeFault(error, this.#file.name);
      if (isDiskFault(fault) && !once) this.#pending.keep({ path: this.#file.path, edit, drafts, peer });
      throw fault;
    }
  }

  /** Writes edits that waited since the file was open last. Answers whether there were any and all are in the file now. */
  bringIn(): boolean {
    try {
      return this.#drain();
    } catch (error) {
      // They stay where they are and are tried again at the next edit, which tells the window why.
      warnOfRecovery(writeFault(error, this.#file.name));
      return false;
    }
  }

  /** Anything else that is written. Faults READ_ONLY, DISK_FULL, WRITE_FAILED. */
  transaction(work: (connection: WriteConnection) => void): void {
    try {
      const connection = this.#writer('');
      connection.transaction(() => work(connection));
      this.#written += 1;
    } catch (error) {
      throw writeFault(error, this.#file.name);
    }
  }

  /** Faults READ_ONLY, DISK_FULL, WRITE_FAILED. */
  compact(): void {
    try {
      this.#writer('').compact();
      this.#written += 1;
    } catch (error) {
      throw writeFault(error, this.#file.name);
    }
  }

  #write(edit: Edit, drafts: readonly Draft[], peer: EditPeer): Applied {
    const connection = this.#writer(peer.device);
    const session = this.#sessionOf(peer);
    const stamp = this.#clock.tick();
    const written = fitting(drafts, () =>
      connection.transaction(() => {
        writeProgram(connection, peer.program);
        return writeEdit(connection, { edit, drafts, session, stamp }, this.#hears.working);
      }),
    );
    this.#committed(written.session, written.drafts, peer);
    this.#recovery.keepWritten(edit, written.drafts, { stamp, session: session.id });
    return { stamp, session: session.id, author: publicSession(session), drafts: written.drafts, repeated: false };
  }

  #committed(session: SessionState, drafts: readonly Draft[], peer: EditPeer): void {
    const isNew = !this.#sessions.has(session.id);
    const before = `${this.#program} ${this.#language}`;
    this.#written += 1;
    this.#sessions.set(session.id, session);
    this.#windows.set(windowKey(peer), session.id);
    this.#program = peer.program;
    if (drafts.some(({ kind }) => kind === 'workbook')) this.#language = languageOf(this.#access.connection(), this.#file.name);
    if (isNew || before !== `${this.#program} ${this.#language}`) this.#hears.changed();
  }

  /** Writes what waits; answers whether anything did. */
  #drain(): boolean {
    if (!this.#pending.waiting) return false;
    this.#pending.drain((pending) => {
      const applied = this.#writePending(pending);
      if (applied) this.#hears.broughtIn(pending.edit, applied);
    });
    return true;
  }

  /** An edit that does not fit any more is dropped: nobody was told that it is in the file. */
  #writePending({ edit, drafts, peer }: PendingEdit): Applied | null {
    if (this.repeated(edit)) return null;
    try {
      return this.#write(edit, drafts, peer);
    } catch (error) {
      if (!isFault(error) || error.code !== 'INVALID_CHANGE') throw error;
      return null;
    }
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
      if (this.#access.readOnly() !== was) this.#hears.changed();
    }
  }
}

/** What the tables refuse does not fit, now or later: it must not wait for the disk, in front of everything that comes behind it. */
function fitting<T>(drafts: readonly Draft[], write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw unfit(error, drafts[0]?.kind ?? '');
  }
}

function unfit(error: unknown, kind: string): unknown {
  const code = sqliteCode(error);
  return /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/.test(code) ? new Fault('INVALID_CHANGE', { kind, field: '', why: code }, { cause: error }) : error;
}

function isDiskFault({ code }: Fault): boolean {
  return code === 'DISK_FULL' || code === 'WRITE_FAILED';
}

/** A window whose person signs anew begins a session: a session has one author. */
function windowKey({ window, device, person }: EditPeer): string {
  return JSON.stringify([window, device, person]);
}

export function publicSession({ id, device, person, program, started }: SessionState): StoredSession {
  return { id, device, person, program, started };
}

function toDraft({ kind, record, field, value, old }: Change): Draft {
  return { kind, record, field, value, old };
}
