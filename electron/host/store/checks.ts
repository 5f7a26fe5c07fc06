import { isFarAhead } from '../../../shared/model/clock.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { KIND_NAMES, type KindName } from '../../../shared/model/kinds.ts';
import type { Asked } from './asked-thread.ts';
import { attachmentHashesAfter, readAttachment } from './attachments.ts';
import type { ReadConnection } from './connection.ts';
import { DigestSums, readDigest, readScopes, sameDigest } from './digests.ts';
import { sumRecord } from './held-record.ts';
import { checkIndexes } from './index-check.ts';
import { changeRowsAfter, decodeChange, readSessions } from './journal.ts';
import type { Cell } from './kind-table.ts';
import { quoted } from './names.ts';
import { decodeRow, kindsHeld, rowsAfter, unknownRowsAfter } from './record-rows.ts';
import { expectedObjects } from './schema-objects.ts';
import { checkSearch } from './search-check.ts';
import { readFault, sqliteCode } from './sqlite-fault.ts';
import type { CheckReport } from './store.ts';
import { checkRecord, hugeCellsSql } from './stored-content.ts';
import { checkSystemRows, compareSystemDigest, SYSTEM_SCOPES, type SystemScope, sumSystemRows } from './system-digests.ts';
import { PictureUses } from './unused-pictures.ts';
import { checkVersion, listVersions } from './versions.ts';

/** What a check looks at; the connection may be another one at the next step (the file became writable). */
export interface Checked {
  readonly connection: () => ReadConnection;
  readonly name: string;
  readonly newer: boolean;
  /** Bytes of the file. */
  readonly bytes: () => number;
  /** Bytes up to which a file's structure is checked in one step; tests make it small. */
  readonly atOnce?: number;
  readonly now: () => number;
  /** Asks where it holds up nobody else, and answers nothing where that cannot be; left out: everything is asked here. */
  readonly elsewhere?: (sql: string) => Asked;
  /** How many edits were written: digests summed across an edit say nothing. */
  readonly edits: () => number;
}

export interface Problem {
  readonly code: string;
  readonly where: string;
}

/** One short step at a `next()`; what it gives is waited for before the next. */
type Steps = Generator<Promise<void> | undefined, void, void>;

const MOST_PROBLEMS = 1_000;
const CHUNK = 200;
const RETRIES = 5;

/** Bytes that SQLite checks within some tens of milliseconds: a map of 20,000 cards. */
const CHECKED_AT_ONCE = 16 * 1024 ** 2;

/**
 * Every whole-file check, one short step at a `next()`: SQLite's own integrity_check, digests and contents of all records, the
 * journal's hashes and numbers, attachments, versions. Problems are collected, not thrown.
 */
export class WholeFileCheck {
  readonly #checked: Checked;
  readonly #problems: Problem[] = [];
  readonly #pictures = new PictureUses();
  #changes = 0;
  #records = 0;

  constructor(checked: Checked) {
    this.#checked = checked;
  }

  report(): CheckReport {
    return { ok: this.#problems.length === 0, problems: this.#problems, changes: this.#changes, records: this.#records };
  }

  /** Pictures that nothing has ever named, by their hashes. Says something once the check is through. */
  unusedPictures(): readonly string[] {
    return this.#pictures.unused();
  }

  *steps(): Steps {
    yield* this.#structure();
    // Digests of a newer format may be summed another way; it is only read, so its structure is all that matters.
    if (this.#checked.newer) return;
    yield* this.#allRecords();
    yield* this.#journal();
    for (const scope of SYSTEM_SCOPES) yield* this.#system(scope);
    yield* this.#attachments();
    yield* this.#versions();
    yield* this.#search();
  }

  /** Runs one part and keeps what it throws as a problem. */
  #note(where: string, part: () => void): void {
    try {
      part();
    } catch (error) {
      this.#add(readFault(error, this.#checked.name, where), where);
    }
  }

  #add(fault: Fault, where: string): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push({ code: fault.code, where });
  }

  #isLarge(): boolean {
    return this.#checked.bytes() > (this.#checked.atOnce ?? CHECKED_AT_ONCE);
  }

  /** Pages, rows and every index against its table. A small file in one step, which also sees pages that two tables claim; a large one in many. */
  *#structure(): Steps {
    if (!this.#isLarge()) {
      this.#integrity('file', () => this.#checked.connection().rows('PRAGMA integrity_check'));
      return yield undefined;
    }
    const tables = expectedObjects().filter(({ type }) => type === 'table');
    for (const { name, sql } of tables) {
      yield* this.#integrityElsewhere(name, `PRAGMA quick_check(${quoted(name)})`);
      // The search index has no rows of its own, and SQLite checks its parts together.
      if (!/^create virtual|without rowid/i.test(sql ?? '')) yield* this.#indexes(name);
    }
  }

  *#indexes(table: string): Steps {
    const lines = checkIndexes(this.#checked, table);
    let done = false;
    while (!done) {
      done = true;
      let underway: Promise<void> | undefined;
      this.#note(table, () => {
        const next = lines.next();
        done = next.done ?? false;
        if (typeof next.value === 'string') this.#add(new Fault('DAMAGED', { name: this.#checked.name, table, lost: 0 }), `${table}: ${next.value}`);
        else underway = next.value ?? undefined;
      });
      yield underway;
    }
  }

  /** SQLite checks a table in one go: where it can be, on another connection, so that requests are answered meanwhile. */
  *#integrityElsewhere(table: string, sql: string): Steps {
    const { connection, elsewhere } = this.#checked;
    const asked = elsewhere?.(sql);
    if (asked) yield asked.here;
    this.#integrity(table, () => asked?.take() ?? connection().rows(sql));
    yield undefined;
  }

  #integrity(table: string, read: () => readonly (readonly Cell[])[]): void {
    this.#note(table, () => {
      const { name } = this.#checked;
      for (const [message] of read()) {
        if (message !== 'ok') this.#add(new Fault('DAMAGED', { name, table, lost: 0 }), `${table}: ${message}`.slice(0, 200));
      }
    });
  }

  /** Where the records are damaged it says nothing more. */
  *#search(): Steps {
    for (let retry = 0; retry < RETRIES && this.#problems.length === 0; retry++) {
      const [before, found] = [this.#checked.edits(), this.#problems.length];
      yield* this.#guardedSteps('search', checkSearch(this.#checked.connection, this.#checked.name));
      if (this.#checked.edits() === before) return;
      this.#problems.length = found;
    }
  }

  *#allRecords(): Steps {
    for (let retry = 0; ; retry++) {
      const before = { edits: this.#checked.edits(), problems: this.#problems.length };
      const sums = new DigestSums();
      this.#records = 0;
      for (const kind of this.#heldKinds()) yield* this.#kind(kind, sums, retry < RETRIES);
      yield* this.#unknown(sums, retry < RETRIES);
      if (this.#checked.edits() === before.edits || retry > RETRIES) return this.#note('digest', () => this.#compareDigests(sums));
      this.#problems.length = before.problems;
    }
  }

  /** Most kinds have no records in most files, and reading a table asks for each of its columns. */
  #heldKinds(): readonly KindName[] {
    try {
      return kindsHeld(this.#checked.connection());
    } catch (error) {
      if (sqliteCode(error) === '') throw error;
      // Which table it is says the reading of each.
      return KIND_NAMES;
    }
  }

  *#kind(kind: KindName, sums: DigestSums, sliced: boolean): Steps {
    const sql = hugeCellsSql(kind);
    const asked = this.#isLarge() ? this.#checked.elsewhere?.(sql) : undefined;
    if (asked) yield asked.here;
    let huge = false;
    this.#note(kind, () => {
      const [[found] = []] = asked?.take() ?? this.#checked.connection().rows(sql);
      huge = found === 1;
      if (huge) throw new Fault('HOSTILE_CONTENT', { name: this.#checked.name, where: kind });
    });
    if (huge) return;
    yield* this.#chunks(kind, sliced, (after) => {
      const rows = rowsAfter(this.#checked.connection(), kind, after, CHUNK);
      for (const row of rows) {
        this.#note(`${kind} ${String(row[1]).slice(0, 100)}`, () => {
          const record = decodeRow(kind, row);
          sumRecord(sums, record);
          this.#records += 1;
          checkRecord(this.#checked, record);
        });
      }
      return Number(rows.at(-1)?.[0] ?? Number.NaN);
    });
  }

  *#unknown(sums: DigestSums, sliced: boolean): Steps {
    yield* this.#chunks('unknown_record', sliced, (after) => {
      const records = unknownRowsAfter(this.#checked.connection(), after, CHUNK);
      for (const record of records) {
        sumRecord(sums, record);
        this.#records += 1;
        this.#note(`${record.kind} ${record.id}`.slice(0, 100), () => checkRecord(this.#checked, record));
      }
      return records.at(-1)?.row ?? Number.NaN;
    });
  }

  /** Calls `chunk` with where the last one ended, until it answers NaN: nothing left. */
  *#chunks(where: string, sliced: boolean, chunk: (after: number) => number): Steps {
    let after = -1;
    while (!Number.isNaN(after)) {
      let next = Number.NaN;
      this.#note(where, () => {
        next = chunk(after);
      });
      after = next > after ? next : Number.NaN;
      if (sliced) yield undefined;
    }
  }

  #compareDigests(sums: DigestSums): void {
    const connection = this.#checked.connection();
    const scopes = new Set([...readScopes(connection), ...sums.scopes()]);
    for (const scope of SYSTEM_SCOPES) scopes.delete(scope);
    for (const scope of scopes) this.#compareDigest(scope, sums);
  }

  #compareDigest(scope: string, sums: DigestSums): void {
    this.#note(scope, () => {
      const stored = readDigest(this.#checked.connection(), scope);
      const found = sums.get(scope);
      if (!sameDigest(stored, found)) throw new Fault('DAMAGED', { name: this.#checked.name, table: scope, lost: Math.max(0, stored.rows - found.rows) });
    });
  }

  *#journal(): Steps {
    const counts = new Map<string, { kept: number; lastSeq: number; lastStamp: number }>();
    this.#changes = 0;
    let after = 0;
    while (true) {
      let rows: ReturnType<typeof changeRowsAfter> = [];
      this.#note('change', () => {
        rows = changeRowsAfter(this.#checked.connection(), after, CHUNK);
      });
      for (const { position, cells } of rows) {
        for (const cell of cells) this.#pictures.name(cell);
        this.#note(`change ${position}`, () => this.#change(decodeChange(cells), counts));
      }
      after = rows.at(-1)?.position ?? after;
      // The sessions are compared in the same step as the end is reached, so that no edit comes between.
      if (rows.length < CHUNK) return this.#note('session', () => this.#sessions(counts));
      yield undefined;
    }
  }

  #change(change: ReturnType<typeof decodeChange>, counts: Map<string, { kept: number; lastSeq: number; lastStamp: number }>): void {
    const held = counts.get(change.session) ?? { kept: 0, lastSeq: 0, lastStamp: 0 };
    held.kept += 1;
    held.lastSeq = Math.max(held.lastSeq, change.seq);
    held.lastStamp = Math.max(held.lastStamp, change.stamp);
    counts.set(change.session, held);
    this.#changes += 1;
    if (isFarAhead(change.stamp, this.#checked.now())) throw new Fault('STAMP_IN_FUTURE', { name: this.#checked.name, stamp: change.stamp });
  }

  #sessions(counts: ReadonlyMap<string, { kept: number; lastSeq: number; lastStamp: number }>): void {
    const { name, connection } = this.#checked;
    const sessions = readSessions(connection());
    for (const { id, kept, lastSeq, lastStamp } of sessions) {
      const found = counts.get(id) ?? { kept: 0, lastSeq: 0, lastStamp: 0 };
      if (found.kept !== kept || found.lastSeq > lastSeq || found.lastStamp > lastStamp) {
        this.#add(new Fault('DAMAGED', { name, table: 'change', lost: Math.max(0, kept - found.kept) }), `session ${id}`);
      }
    }
    const known = new Set(sessions.map(({ id }) => id));
    for (const id of counts.keys()) if (!known.has(id)) this.#add(new Fault('DAMAGED', { name, table: 'session', lost: 1 }), `session ${id}`);
  }

  *#system(scope: SystemScope): Steps {
    const { connection, name, edits } = this.#checked;
    for (let retry = 0; retry < RETRIES; retry++) {
      const before = edits();
      const sums = new DigestSums();
      yield* this.#guardedSteps(scope, sumSystemRows(connection, scope, sums));
      if (edits() === before) return this.#note(scope, () => compareSystemDigest(connection(), name, scope, sums));
    }
    this.#note(scope, () => checkSystemRows(connection(), name, scope));
  }

  /** Steps that may throw: what they throw is a problem and ends them. */
  *#guardedSteps(where: string, steps: Generator<void, void, void>): Steps {
    let done = false;
    while (!done) {
      done = true;
      this.#note(where, () => {
        done = steps.next().done ?? false;
      });
      if (!done) yield undefined;
    }
  }

  *#attachments(): Steps {
    let after = '';
    while (true) {
      let hashes: readonly string[] = [];
      this.#note('attachment', () => {
        hashes = attachmentHashesAfter(this.#checked.connection(), after, 1);
      });
      const [hash] = hashes;
      if (hash === undefined || hash <= after) break;
      this.#pictures.hold(hash);
      this.#note(`attachment ${hash.slice(0, 100)}`, () => readAttachment(this.#checked.connection(), this.#checked.name, hash));
      after = hash;
      yield undefined;
    }
  }

  *#versions(): Steps {
    const { connection, name } = this.#checked;
    let ids: readonly string[] = [];
    this.#note('version', () => {
      ids = listVersions(connection()).map(({ id }) => id);
    });
    for (const id of ids) {
      this.#note(`version ${String(id).slice(0, 100)}`, () => checkVersion(connection(), name, id));
      yield undefined;
    }
  }
}
