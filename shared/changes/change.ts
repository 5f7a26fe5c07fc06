import type { Stamp } from '../model/clock.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What one edit does to one field, before the host numbers it. Creating a record is one draft with `field` null and all its
 * fields that differ from the initial ones as `value`. Deleting sets the field `deleted`.
 */
export interface Draft {
  readonly kind: string;
  readonly record: string;
  readonly field: string | null;
  readonly value: Json;
  /** The value before; of a creation null. Undo writes it back. */
  readonly old: Json;
}

/** A draft with its place in the journal: the truth of the file. */
export interface Change extends Draft {
  readonly session: string;
  /** Runs in its session from 1 without a gap. */
  readonly seq: number;
  readonly stamp: Stamp;
  /** The edit (one gesture) that it belongs to. */
  readonly edit: string;
}

/** The changes of one gesture. `label` is a key under `edits` in resources/locales: what its undo is called. */
export interface Edit {
  readonly id: string;
  readonly label: string;
  /** Person record of the author; null: nobody has signed. */
  readonly author: string | null;
}

/** What a journal knows: the last seq of each session. */
export type Vector = Readonly<Record<string, number>>;

export const DELETED = 'deleted';
