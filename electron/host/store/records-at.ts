import type { Change } from '../../../shared/changes/change.ts';
import { type Registers, sumChanges } from '../../../shared/changes/registers.ts';
import { isKindName, KINDS } from '../../../shared/model/kinds.ts';
import type { ReadConnection } from './connection.ts';
import { toStored } from './held-record.ts';
import { idsOfJourney } from './history.ts';
import { changeRowsAfter, decodeChange } from './journal.ts';
import { recordOfState } from './rebuild.ts';
import type { StoredRecord, StoredRecords } from './store.ts';
import { type ContentReading, checkStoredRecords } from './stored-content.ts';

/** Rows of the journal that are read at a time. */
const AT_ONCE = 1_000;
/** Where stamp, kind and record stand in a row of the journal. */
const [STAMP, KIND, RECORD] = [2, 4, 5];

/**
 * The workbook and one journey as the journal sums them up to a stamp. Each step reads some rows, so that a long journal holds
 * nothing up. Throws BadCell, BadJson for a change that fails its hash.
 */
export class RecordsAt {
  readonly #connection: () => ReadConnection;
  readonly #stamp: number;
  readonly #journey: string;
  #sum: Registers = new Map();

  constructor(connection: () => ReadConnection, stamp: number, journey: string) {
    this.#connection = connection;
    this.#stamp = stamp;
    this.#journey = journey;
  }

  *steps(): IterableIterator<void> {
    const onJourney = idsOfJourney(this.#connection(), this.#journey);
    const changes: Change[] = [];
    for (let position = 0; ; ) {
      const rows = changeRowsAfter(this.#connection(), position, AT_ONCE);
      for (const { cells } of rows) if (this.#isWanted(cells, onJourney)) changes.push(decodeChange(cells));
      position = rows.at(-1)?.position ?? position;
      if (rows.length < AT_ONCE) break;
      yield;
    }
    this.#sum = sumChanges(changes);
  }

  /** Faults HOSTILE_CONTENT, STAMP_IN_FUTURE; throws BadCell. */
  records(reading: ContentReading): StoredRecords {
    const byKind: Record<string, StoredRecord[]> = {};
    for (const state of this.#sum.values()) {
      const record = state.born ? toStored(recordOfState(state)) : null;
      if (!record) continue;
      byKind[state.kind] ??= [];
      byKind[state.kind]?.push(record);
    }
    checkStoredRecords(reading, byKind);
    return byKind;
  }

  #isWanted(cells: readonly unknown[], onJourney: ReadonlySet<string>): boolean {
    const kind = String(cells[KIND]);
    if (Number(cells[STAMP]) > this.#stamp || !isKindName(kind)) return false;
    return KINDS[kind].home === 'workbook' || onJourney.has(String(cells[RECORD]));
  }
}
