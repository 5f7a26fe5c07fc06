import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Change, DELETED, type Json } from '../../../shared/changes/change.ts';
import { type Registers, recordKey, sumChanges } from '../../../shared/changes/registers.ts';
import { createClock } from '../../../shared/model/clock.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { newId } from '../../../shared/model/ids.ts';
import { KIND_NAMES } from '../../../shared/model/kinds.ts';
import { openForWriting, openNew, type ReadConnection, type WriteConnection } from './connection.ts';
import { checkedDraft } from './draft-rules.ts';
import { copyDatabase, putInPlace, removeDatabase, temporaryPath } from './durable-file.ts';
import type { HeldRecord } from './held-record.ts';
import { appendChange, decodeChange } from './journal.ts';
import { type Cell, kindTable } from './kind-table.ts';
import { migrate } from './migrations/index.ts';
import { type Lost, readableRows } from './readable-rows.ts';
import { deriveAgain, recordOfState } from './rebuild.ts';
import { decodeRow, rowSelect, UNKNOWN_TABLE, writeRecord } from './record-rows.ts';
import { salvageSystemRows } from './salvage-system.ts';
import { readFault, writeFault } from './sqlite-fault.ts';
import { checkRecord } from './stored-content.ts';

export type { Lost } from './readable-rows.ts';

export interface Salvaged {
  readonly changes: number;
  readonly records: number;
  /** What could not be read; empty: nothing was lost. */
  readonly lost: readonly Lost[];
}

/**
 * Reads whatever can still be read of a damaged file into a new one: changes whose hash holds, records they add up to, and rows whose
 * changes are gone. The damaged file is not touched. Faults FILE_EXISTS, DAMAGED (SQLite cannot read it at all), DISK_FULL, WRITE_FAILED.
 */
export async function salvage(path: string, intoPath: string): Promise<Salvaged> {
  const [from, into] = [resolve(path), resolve(intoPath)];
  if (existsSync(into)) throw new Fault('FILE_EXISTS', { name: basename(into) });
  const [scratch, fresh] = [temporaryPath(into), temporaryPath(into)];
  try {
    copyDatabase(from, scratch);
    const salvaged = salvageCopy(scratch, fresh, basename(from));
    await putInPlace(fresh, into);
    return salvaged;
  } catch (error) {
    await removeDatabase(fresh);
    throw writeFault(error, basename(into));
  } finally {
    await removeDatabase(scratch);
  }
}

function salvageCopy(scratch: string, fresh: string, name: string): Salvaged {
  // Opened for writing, so that a left-over journal is played back into the copy.
  const source = openForWriting(scratch);
  const target = openNew(fresh);
  try {
    source.raw.pragma('cell_size_check = OFF');
    readable(source, name);
    migrate(target.raw);
    return target.transaction(() => new Salvage(source, target, name).run());
  } finally {
    source.close();
    target.close();
  }
}

function readable(source: ReadConnection, name: string): void {
  try {
    source.row('SELECT count(*) FROM sqlite_schema');
  } catch (error) {
    throw readFault(error, name, 'sqlite_schema');
  }
}

class Salvage {
  readonly #source: ReadConnection;
  readonly #target: WriteConnection;
  readonly #name: string;
  readonly #lost: Lost[] = [];

  constructor(source: ReadConnection, target: WriteConnection, name: string) {
    this.#source = source;
    this.#target = target;
    this.#name = name;
  }

  run(): Salvaged {
    const changes = this.#changes();
    const summed = sumChanges(changes);
    const rows = this.#rowsBeyond(summed);
    for (const change of changes) appendChange(this.#target, change);
    for (const state of summed.values()) if (!rows.has(recordKey(state))) writeRecord(this.#target, recordOfState(state));
    const known = salvageSystemRows(this.#source, this.#target, changes, this.#lost);
    this.#adopt([...rows.values()], summed, known);
    deriveAgain(this.#target);
    return { changes: changes.length, records: summed.size + [...rows.keys()].filter((key) => !summed.has(key)).length, lost: this.#lost };
  }

  #changes(): Change[] {
    const sql = 'SELECT position, session, seq, stamp, edit, kind, record, field, value, old, hash FROM change';
    const changes: Change[] = [];
    const seen = new Set<string>();
    for (const [position, ...cells] of readableRows(this.#source, 'change', sql, 'position', this.#lost)) {
      this.#keep('change', `position ${position}`, () => {
        const change = decodeChange(cells);
        // Nothing that this program wrote; it would end the writing of all the others.
        checkedDraft(change);
        const key = `${change.session} ${change.seq}`;
        if (!seen.has(key)) changes.push(change);
        seen.add(key);
      });
    }
    return changes;
  }

  /** Records whose row knows more than the changes that are left. */
  #rowsBeyond(summed: Registers): Map<string, HeldRecord> {
    const rows = new Map<string, HeldRecord>();
    for (const kind of [...KIND_NAMES, UNKNOWN_TABLE]) {
      for (const cells of readableRows(this.#source, kind, rowSelect(this.#source, kind), 'row', this.#lost)) {
        const record = this.#record(kind, cells, summed);
        if (!record) continue;
        const state = summed.get(recordKey({ kind: record.kind, record: record.id }));
        if (!state || record.changed.at > state.changed.at) rows.set(recordKey({ kind: record.kind, record: record.id }), record);
      }
    }
    return rows;
  }

  #record(table: string, cells: readonly Cell[], summed: Registers): HeldRecord | undefined {
    const kind = table === UNKNOWN_TABLE ? String(cells.at(-1)) : table;
    // A broken row of a record that the journal still knows is no loss.
    const lost = summed.has(recordKey({ kind, record: String(cells[1]) })) ? [] : this.#lost;
    return this.#keep(
      table,
      String(cells[1]).slice(0, 100),
      () => {
        const record = decodeRow(kind, cells);
        checkRecord({ name: this.#name, newer: false, now: Date.now }, record);
        return record;
      },
      lost,
    );
  }

  #keep<T>(table: string, where: string, read: () => T, lost: Lost[] = this.#lost): T | undefined {
    try {
      return read();
    } catch (error) {
      lost.push({ table, where, code: readFault(error, this.#name, table).code });
      return undefined;
    }
  }

  /** Rows without their changes get one of a session of its own, so that the journal is the truth of the new file too. */
  #adopt(rows: readonly HeldRecord[], summed: Registers, latestKnown: number): void {
    if (rows.length === 0) return;
    const clock = createClock(Date.now, latestKnown);
    const [session, edit, stamp] = [newId(), newId(), clock.tick()];
    let seq = 0;
    const append = (record: HeldRecord, field: string | null, value: Json) => {
      seq += 1;
      appendChange(this.#target, { session, seq, stamp, edit, kind: record.kind, record: record.id, field, value, old: null });
    };
    for (const record of rows) {
      const state = summed.get(recordKey({ kind: record.kind, record: record.id }));
      append(record, null, { ...initialValues(record.kind, [...(state?.fields.keys() ?? [])]), ...Object.fromEntries(record.fields) });
      if (record.deleted || state) append(record, DELETED, record.deleted);
      const mark = { at: stamp, session };
      writeRecord(this.#target, { ...record, row: null, created: state?.created ?? mark, changed: mark });
    }
    const cells = [session, '', null, 'salvage', stamp, seq, stamp, seq];
    this.#target.run('INSERT INTO session (id, device, person, program, started, last_seq, last_stamp, kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', ...cells);
    this.#target.run('INSERT INTO edit (id, label, author, session, stamp) VALUES (?, ?, ?, ?, ?)', edit, 'salvage', null, session, stamp);
  }
}

/** What fields that were set before and are not any more go back to. */
function initialValues(kind: string, fields: readonly string[]): Record<string, Json> {
  const known = kindTable(kind);
  return Object.fromEntries(fields.filter((name) => name !== DELETED).map((name) => [name, (known?.field.get(name)?.field.initial ?? null) as Json]));
}
