import { z } from 'zod';

/** How SQLite keeps a field: one column, or several when one value has parts (a card's place). JSON is text that `json_each` reads. */
export type Column = 'TEXT' | 'INTEGER' | 'REAL' | 'JSON';

export interface Field<T> {
  readonly schema: z.ZodType<T>;
  readonly column: Column | Readonly<Record<string, Column>>;
  /** The value of a record that never had this field set. */
  readonly initial: T;
  /** One sentence for the file format's documentation, with unit and range. */
  readonly doc: string;
  /** The record kinds that the value (an id, or a list of ids) points to. */
  readonly refersTo?: readonly string[];
}

export const LONGEST_TEXT = 100_000;
export const LONGEST_LIST = 10_000;

const idSchema = z.string().min(1).max(200);

export function text(doc: string): Field<string> {
  return { schema: z.string().max(LONGEST_TEXT), column: 'TEXT', initial: '', doc };
}

export function number(doc: string, range: { min?: number; max?: number } = {}): Field<number | null> {
  const schema = z
    .number()
    .min(range.min ?? -Number.MAX_VALUE)
    .max(range.max ?? Number.MAX_VALUE)
    .nullable();
  return { schema, column: 'REAL', initial: null, doc };
}

export function flag(doc: string): Field<boolean> {
  return { schema: z.boolean(), column: 'INTEGER', initial: false, doc };
}

/** One of a closed list, or null while nobody has chosen. */
export function choice<const V extends string>(values: readonly V[], doc: string): Field<V | null> {
  return { schema: z.enum(values).nullable(), column: 'TEXT', initial: null, doc: `${doc}: ${values.join(', ')}` };
}

/** One of a closed list that always has a value. */
export function choiceFrom<const V extends string>(values: readonly V[], initial: NoInfer<V>, doc: string): Field<V> {
  return { schema: z.enum(values), column: 'TEXT', initial, doc: `${doc}: ${values.join(', ')}` };
}

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export function day(doc: string): Field<string | null> {
  return { schema: z.iso.date().nullable(), column: 'TEXT', initial: null, doc };
}

export function reference(kind: string | readonly string[], doc: string): Field<string | null> {
  const refersTo = typeof kind === 'string' ? [kind] : kind;
  return { schema: idSchema.nullable(), column: 'TEXT', initial: null, doc, refersTo };
}

export function references(kind: string | readonly string[], doc: string): Field<readonly string[]> {
  const refersTo = typeof kind === 'string' ? [kind] : kind;
  return { schema: z.array(idSchema).max(LONGEST_LIST).readonly(), column: 'JSON', initial: [], doc, refersTo };
}

export function texts(doc: string): Field<readonly string[]> {
  return { schema: z.array(z.string().max(LONGEST_TEXT)).max(LONGEST_LIST).readonly(), column: 'JSON', initial: [], doc };
}

export function list<T>(item: z.ZodType<T>, doc: string): Field<readonly T[]> {
  return { schema: z.array(item).max(LONGEST_LIST).readonly(), column: 'JSON', initial: [], doc };
}

export function json<T>(schema: z.ZodType<T>, initial: NoInfer<T>, doc: string): Field<T> {
  return { schema, column: 'JSON', initial, doc };
}

/** A fractional order key (see order.ts); ties are broken by the record's id. */
export function orderKey(doc = 'Fractional order key among its neighbours; ties by id'): Field<string> {
  return { schema: z.string().max(1_000), column: 'TEXT', initial: '', doc };
}
