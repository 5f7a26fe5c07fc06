import { z } from 'zod';

/** How SQLite keeps a field: one column, or several when one value has parts (a card's place). JSON is text that `json_each` reads. */
export type Column = 'TEXT' | 'INTEGER' | 'REAL' | 'JSON';

export interface Field<T> {
  /** Made when it is first asked for: most windows ask for few of them, and all of them are a good part of a start. */
  readonly schema: z.ZodType<T>;
  readonly column: Column | Readonly<Record<string, Column>>;
  /** The value of a record that never had this field set. */
  readonly initial: T;
  /** One sentence for the file format's documentation, with unit and range. */
  readonly doc: string;
  /** The record kinds that the value (an id, or a list of ids) points to. */
  readonly refersTo?: readonly string[];
}

/** A field whose schema is made by `make`, once. */
export function field<T>(make: () => z.ZodType<T>, rest: Omit<Field<T>, 'schema'>): Field<T> {
  let made: z.ZodType<T> | null = null;
  return {
    ...rest,
    get schema() {
      made ??= make();
      return made;
    },
  };
}

export const LONGEST_TEXT = 100_000;
export const LONGEST_LIST = 10_000;

const idSchema = () => z.string().min(1).max(200);

export function text(doc: string): Field<string> {
  return field(() => z.string().max(LONGEST_TEXT), { column: 'TEXT', initial: '', doc });
}

export function number(doc: string, range: { min?: number; max?: number } = {}): Field<number | null> {
  const { min = -Number.MAX_VALUE, max = Number.MAX_VALUE } = range;
  return field<number | null>(() => z.number().min(min).max(max).nullable(), { column: 'REAL', initial: null, doc });
}

export function flag(doc: string): Field<boolean> {
  return field(() => z.boolean(), { column: 'INTEGER', initial: false, doc });
}

/** One of a closed list, or null while nobody has chosen. */
export function choice<const V extends string>(values: readonly V[], doc: string): Field<V | null> {
  return field<V | null>(() => z.enum(values).nullable(), { column: 'TEXT', initial: null, doc: `${doc}: ${values.join(', ')}` });
}

/** One of a closed list that always has a value. */
export function choiceFrom<const V extends string>(values: readonly V[], initial: NoInfer<V>, doc: string): Field<V> {
  return field<V>(() => z.enum(values), { column: 'TEXT', initial, doc: `${doc}: ${values.join(', ')}` });
}

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export function day(doc: string): Field<string | null> {
  return field<string | null>(() => z.iso.date().nullable(), { column: 'TEXT', initial: null, doc });
}

export function reference(kind: string | readonly string[], doc: string): Field<string | null> {
  const refersTo = typeof kind === 'string' ? [kind] : kind;
  return field<string | null>(() => idSchema().nullable(), { column: 'TEXT', initial: null, doc, refersTo });
}

export function references(kind: string | readonly string[], doc: string): Field<readonly string[]> {
  const refersTo = typeof kind === 'string' ? [kind] : kind;
  return listField(idSchema, { doc, refersTo });
}

export function texts(doc: string): Field<readonly string[]> {
  return listField(() => z.string().max(LONGEST_TEXT), { doc });
}

export function list<T>(item: () => z.ZodType<T>, doc: string): Field<readonly T[]> {
  return listField(item, { doc });
}

function listField<T>(item: () => z.ZodType<T>, rest: Pick<Field<readonly T[]>, 'doc' | 'refersTo'>): Field<readonly T[]> {
  return field<readonly T[]>(() => z.array(item()).max(LONGEST_LIST).readonly(), { column: 'JSON', initial: [], ...rest });
}

export function json<T>(schema: () => z.ZodType<T>, initial: NoInfer<T>, doc: string): Field<T> {
  return field(schema, { column: 'JSON', initial, doc });
}

/** A fractional order key (see order.ts); ties are broken by the record's id. */
export function orderKey(doc = 'Fractional order key among its neighbours; ties by id'): Field<string> {
  return field(() => z.string().max(1_000), { column: 'TEXT', initial: '', doc });
}
