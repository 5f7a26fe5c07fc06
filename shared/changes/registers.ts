import { type Change, DELETED, type Json } from './change.ts';

/** What decides between two writes of one field: later stamp, then greater session, then later in the session (one edit may write twice). */
export interface Rank {
  readonly stamp: number;
  readonly session: string;
  readonly seq: number;
}

/** One field of one record: the value of the change that ranks highest. */
export interface Register extends Rank {
  readonly value: Json;
}

/** The sum of a record's changes, whatever order they came in. */
export interface RecordState {
  readonly kind: string;
  readonly record: string;
  /** Set by the change that created it; fields may arrive before. */
  readonly born: boolean;
  readonly fields: ReadonlyMap<string, Register>;
  readonly created: { readonly at: number; readonly session: string } | null;
  readonly changed: { readonly at: number; readonly session: string };
}

/** By kind and id (`recordKey`): ids made of what they score may be the same in two kinds. */
export type Registers = ReadonlyMap<string, RecordState>;

export function recordKey({ kind, record }: { readonly kind: string; readonly record: string }): string {
  return `${kind}/${record}`;
}

/** Whether the first of two ranks wins a register. Equal ranks are the same change. */
export function wins(a: Rank, b: Rank): boolean {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp;
  return a.session !== b.session ? a.session > b.session : a.seq > b.seq;
}

/** Adds one change to a record's state. Commutative, associative and idempotent. */
export function applyChange(state: RecordState | undefined, change: Change): RecordState {
  const fields = new Map(state?.fields);
  writeFields(fields, change);
  return { ...envelope(state, change), fields };
}

/** The records that a set of changes adds up to. */
export function sumChanges(changes: Iterable<Change>, from: Registers = new Map()): Registers {
  const sum = new Map(from);
  /** Fields that this sum made itself and may write to: a long journal writes to one record many times. */
  const own = new Map<string, Map<string, Register>>();
  for (const change of changes) {
    const key = recordKey(change);
    const state = sum.get(key);
    const fields = own.get(key) ?? new Map(state?.fields);
    own.set(key, fields);
    writeFields(fields, change);
    sum.set(key, { ...envelope(state, change), fields });
  }
  return sum;
}

function writeFields(fields: Map<string, Register>, change: Change): void {
  const { stamp, session, seq } = change;
  for (const [field, value] of writes(change)) {
    const held = fields.get(field);
    const register = { value, stamp, session, seq };
    if (!held || wins(register, held)) fields.set(field, register);
  }
}

function envelope(state: RecordState | undefined, change: Change): Omit<RecordState, 'fields'> {
  const mark = { at: change.stamp, session: change.session };
  const creates = change.field === null;
  return {
    kind: change.kind,
    record: change.record,
    born: (state?.born ?? false) || creates,
    created: creates ? earlier(state?.created ?? null, mark) : (state?.created ?? null),
    changed: later(state?.changed ?? null, mark),
  };
}

/** A creation writes each field it names, and revives nothing: `deleted` is a field of its own. */
function writes(change: Change): readonly (readonly [string, Json])[] {
  if (change.field !== null) return [[change.field, change.value]];
  return Object.entries(change.value as Readonly<Record<string, Json>>);
}

interface At {
  readonly at: number;
  readonly session: string;
}

function isLater(a: At, b: At): boolean {
  return a.at !== b.at ? a.at > b.at : a.session > b.session;
}

function earlier(a: At | null, b: At): At {
  return a && isLater(b, a) ? a : b;
}

function later(a: At | null, b: At): At {
  return a && isLater(a, b) ? a : b;
}

/** Whether a record is there for its reader: created and not deleted. */
export function isLive(state: RecordState): boolean {
  return state.born && state.fields.get(DELETED)?.value !== true;
}
