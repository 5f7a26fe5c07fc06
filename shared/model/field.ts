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
  /** Says the same as the schema, in plain code: a large map has a hundred thousand values. Left out: only the schema says it. */
  readonly fits?: (value: unknown) => boolean;
}

/** Whether a field may hold the value. */
export function fitsField({ fits, schema }: Field<unknown>, value: unknown): boolean {
  return fits ? fits(value) : schema.safeParse(value).success;
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

const LONGEST_ID = 200;
const LONGEST_ORDER = 1_000;

const idSchema = () => z.string().min(1).max(LONGEST_ID);

/** A text of at most so many UTF-16 units. */
export function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.length <= longest;
}

export function text(doc: string): Field<string> {
  return field(() => z.string().max(LONGEST_TEXT), { column: 'TEXT', initial: '', doc, fits: (value) => isText(value, LONGEST_TEXT) });
}

export function number(doc: string, range: { min?: number; max?: number } = {}): Field<number | null> {
  const { min = -Number.MAX_VALUE, max = Number.MAX_VALUE } = range;
  const fits = (value: unknown) => value === null || (typeof value === 'number' && value >= min && value <= max);
  return field<number | null>(() => z.number().min(min).max(max).nullable(), { column: 'REAL', initial: null, doc, fits });
}

export function flag(doc: string): Field<boolean> {
  return field(() => z.boolean(), { column: 'INTEGER', initial: false, doc, fits: (value) => typeof value === 'boolean' });
}

/** One of a closed list, or null while nobody has chosen. */
export function choice<const V extends string>(values: readonly V[], doc: string): Field<V | null> {
  const known: ReadonlySet<unknown> = new Set([...values, null]);
  return field<V | null>(() => z.enum(values).nullable(), {
    column: 'TEXT',
    initial: null,
    doc: `${doc}: ${values.join(', ')}`,
    fits: (value) => known.has(value),
  });
}

/** One of a closed list that always has a value. */
export function choiceFrom<const V extends string>(values: readonly V[], initial: NoInfer<V>, doc: string): Field<V> {
  const known: ReadonlySet<unknown> = new Set(values);
  return field<V>(() => z.enum(values), { column: 'TEXT', initial, doc: `${doc}: ${values.join(', ')}`, fits: (value) => known.has(value) });
}

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export function day(doc: string): Field<string | null> {
  return field<string | null>(() => z.iso.date().nullable(), { column: 'TEXT', initial: null, doc });
}

export function reference(kind: string | readonly string[], doc: string): Field<string | null> {
  const refersTo = typeof kind === 'string' ? [kind] : kind;
  const fits = (value: unknown) => value === null || (value !== '' && isText(value, LONGEST_ID));
  return field<string | null>(() => idSchema().nullable(), { column: 'TEXT', initial: null, doc, refersTo, fits });
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
  return field(() => z.string().max(LONGEST_ORDER), { column: 'TEXT', initial: '', doc, fits: (value) => isText(value, LONGEST_ORDER) });
}
