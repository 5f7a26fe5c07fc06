import { z } from 'zod';
import type { Field } from './field.ts';

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** Turns a record's fields as version n wrote them into those of version n + 1. */
export type UpgradeStep = (fields: Record<string, unknown>) => Record<string, unknown>;

/**
 * One record kind: its fields, where it lives, and how older versions become this one.
 * `workbook` records load with the file, `journey` records with their journey (field `journey`).
 */
export interface Kind<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  readonly home: 'workbook' | 'journey';
  readonly doc: string;
  readonly fields: F;
  /** upgrades[i] leads from version i + 1 to i + 2; the version is upgrades.length + 1. */
  readonly upgrades: readonly UpgradeStep[];
}

export function defineKind<const Name extends string, const F extends Fields>(kind: Kind<Name, F>): Kind<Name, F> {
  return kind;
}

/** When something happened and in which session: `at` is a stamp (clock.ts). */
export interface Mark {
  readonly at: number;
  readonly session: string;
}

/** What every record has beside its fields. Derived from the journal, never stored over it. */
export interface Envelope {
  readonly id: string;
  readonly deleted: boolean;
  readonly created: Mark;
  readonly changed: Mark;
}

export type FieldValues<K> = K extends Kind<string, infer F> ? { readonly [P in keyof F]: F[P] extends Field<infer T> ? T : never } : never;

export type RecordOf<K> = Envelope & FieldValues<K>;

export function versionOf(kind: Kind): number {
  return kind.upgrades.length + 1;
}

export function initialFields<K extends Kind>(kind: K): FieldValues<K> {
  const values = Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, field.initial]));
  return values as FieldValues<K>;
}

const schemas = new WeakMap<Kind, z.ZodType<Record<string, unknown>>>();

/** Validates the fields of a whole record; a missing field takes its initial value, an unknown one is kept as it is. */
export function fieldsSchema(kind: Kind): z.ZodType<Record<string, unknown>> {
  const known = schemas.get(kind);
  if (known) return known;
  const shape = Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, field.schema.default(field.initial)]));
  const schema = z.looseObject(shape);
  schemas.set(kind, schema);
  return schema;
}

/** Brings fields written by an older version of the kind up to this one. Throws RangeError for a version of the future. */
export function upgradeFields(kind: Kind, fields: Record<string, unknown>, fromVersion: number): Record<string, unknown> {
  if (fromVersion > versionOf(kind)) throw new RangeError(`${kind.name} version ${fromVersion} is newer than ${versionOf(kind)}`);
  return kind.upgrades.slice(fromVersion - 1).reduce((old, step) => step(old), fields);
}
