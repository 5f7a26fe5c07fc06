import { type Change, DELETED, type Json } from './change.ts';

/** One field of one record: the value of the change with the highest stamp, ties by session. */
export interface Register {
  readonly value: Json;
  readonly stamp: number;
  readonly session: string;
}

/** The sum of a record's changes, whatever order they came in. */
export interface RecordState {
  readonly kind: string;
  /** Set by the change that created it; fields may arrive before. */
  readonly born: boolean;
  readonly fields: ReadonlyMap<string, Register>;
  readonly created: { readonly at: number; readonly session: string } | null;
  readonly changed: { readonly at: number; readonly session: string };
}

export type Registers = ReadonlyMap<string, RecordState>;

/** Whether the first of two marks wins a register: later stamp, then greater session. Equal marks are the same change. */
export function wins(a: { stamp: number; session: string }, b: { stamp: number; session: string }): boolean {
  return a.stamp !== b.stamp ? a.stamp > b.stamp : a.session > b.session;
}

/** Adds one change to a record's state. Commutative, associative and idempotent. */
export function applyChange(state: RecordState | undefined, change: Change): RecordState {
  const fields = new Map(state?.fields);
  for (const [field, value] of writes(change)) {
    const register: Register = { value, stamp: change.stamp, session: change.session };
    const held = fields.get(field);
    if (!held || wins(register, held)) fields.set(field, register);
  }
  const mark = { at: change.stamp, session: change.session };
  return {
    kind: change.kind,
    born: (state?.born ?? false) || change.field === null,
    fields,
    created: change.field === null ? earlier(state?.created ?? null, mark) : (state?.created ?? null),
    changed: later(state?.changed ?? null, mark),
  };
}

/** The records that a set of changes adds up to. */
export function sumChanges(changes: Iterable<Change>, from: Registers = new Map()): Registers {
  const sum = new Map(from);
  for (const change of changes) sum.set(change.record, applyChange(sum.get(change.record), change));
  return sum;
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

function earlier(a: At | null, b: At): At {
  return a && wins({ stamp: b.at, session: b.session }, { stamp: a.at, session: a.session }) ? a : b;
}

function later(a: At | null, b: At): At {
  return a && wins({ stamp: a.at, session: a.session }, { stamp: b.at, session: b.session }) ? a : b;
}

/** Whether a record is there for its reader: created and not deleted. */
export function isLive(state: RecordState): boolean {
  return state.born && state.fields.get(DELETED)?.value !== true;
}
