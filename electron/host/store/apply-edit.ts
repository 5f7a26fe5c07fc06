import { type Change, DELETED, type Draft, type Edit, type Json } from '../../../shared/changes/change.ts';
import { Fault } from '../../../shared/model/fault.ts';
import type { WriteConnection } from './connection.ts';
import { DigestSums, writeDigests } from './digests.ts';
import { checkedDraft } from './draft-rules.ts';
import { type HeldRecord, recordHash, scopeOf, sumRecord, withField } from './held-record.ts';
import { appendChange, appendEdit, type SessionState, writeSession } from './journal.ts';
import { kindTable } from './kind-table.ts';
import { readRecord, writeRecord } from './record-rows.ts';
import { updateSearch } from './search-index.ts';

/** One edit with its place in the journal. */
export interface NumberedEdit {
  readonly edit: Edit;
  readonly drafts: readonly Draft[];
  readonly session: SessionState;
  readonly stamp: number;
}

export interface WrittenEdit {
  /** The drafts with the store's own old values. */
  readonly drafts: readonly Draft[];
  /** The session behind the edit. */
  readonly session: SessionState;
}

/** After so many changes or records it says that it is at work. */
const AT_WORK = 1_000;

/**
 * Appends an edit to the journal and adds it to records, digests and search index: to be called in a transaction.
 * Fault INVALID_CHANGE, and then nothing may be committed.
 */
export function writeEdit(connection: WriteConnection, { edit, drafts, session, stamp }: NumberedEdit, working: () => void = () => undefined): WrittenEdit {
  const records = new TouchedRecords(connection);
  let seq = session.lastSeq;
  const written = drafts.map((claimed) => {
    const draft = records.apply(checkedDraft(claimed), { at: stamp, session: session.id });
    seq += 1;
    const change: Change = { ...draft, session: session.id, seq, stamp, edit: edit.id };
    appendChange(connection, change);
    if (seq % AT_WORK === 0) working();
    return draft;
  });
  const digests = new DigestSums();
  records.write(digests, working);
  appendEdit(connection, edit, { session: session.id, stamp }, digests);
  const after = { ...session, lastSeq: seq, lastStamp: stamp, kept: session.kept + drafts.length };
  writeSession(connection, session.lastStamp === 0 ? null : session, after, digests);
  writeDigests(connection, digests);
  return { drafts: written, session: after };
}

interface Touched {
  readonly before: HeldRecord | undefined;
  after: HeldRecord;
  readonly fields: Map<string, Json>;
}

/** Records that an edit touches: read once, changed in memory, written once. */
class TouchedRecords {
  readonly #connection: WriteConnection;
  readonly #touched = new Map<string, Touched>();

  constructor(connection: WriteConnection) {
    this.#connection = connection;
  }

  /** Answers the draft with the value that the field had. */
  apply(draft: Draft, mark: { at: number; session: string }): Draft {
    const touched = this.#take(draft, mark);
    if (draft.field === null) return this.#create(touched, draft, mark);
    if (!touched.after.created) throw new Fault('INVALID_CHANGE', { kind: draft.kind, field: draft.field, why: 'no such record' });
    const old = currentValue(touched, draft.field);
    if (draft.field === DELETED) touched.after = { ...touched.after, deleted: draft.value === true, changed: mark };
    else {
      withField(touched.fields, draft.kind, draft.field, draft.value);
      touched.after = { ...touched.after, changed: mark };
    }
    return { ...draft, old };
  }

  #create(touched: Touched, draft: Draft, mark: { at: number; session: string }): Draft {
    for (const [field, value] of Object.entries(draft.value as Readonly<Record<string, Json>>)) withField(touched.fields, draft.kind, field, value);
    touched.after = { ...touched.after, created: touched.after.created ?? mark, changed: mark };
    return draft;
  }

  #take(draft: Draft, mark: { at: number; session: string }): Touched {
    const key = `${draft.kind}/${draft.record}`;
    const held = this.#touched.get(key);
    if (held) return held;
    const before = readRecord(this.#connection, draft.kind, draft.record);
    const fields = new Map(before?.fields);
    const empty = { row: null, kind: draft.kind, id: draft.record, deleted: false, created: null, changed: mark };
    const touched: Touched = { before, fields, after: { ...(before ?? empty), fields } };
    this.#touched.set(key, touched);
    return touched;
  }

  write(digests: DigestSums, working: () => void): void {
    let written = 0;
    for (const { before, after } of this.#touched.values()) {
      written += 1;
      if (written % AT_WORK === 0) working();
      if (before) digests.remove(scopeOf(before), recordHash(before));
      sumRecord(digests, after);
      const row = writeRecord(this.#connection, after);
      updateSearch(this.#connection, before, { ...after, row });
    }
  }
}

function currentValue(touched: Touched, field: string): Json {
  if (field === DELETED) return touched.after.deleted;
  const initial = kindTable(touched.after.kind)?.field.get(field)?.field.initial as Json | undefined;
  return touched.fields.get(field) ?? initial ?? null;
}
