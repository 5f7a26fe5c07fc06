import { z } from 'zod';
import { KINDS, type KindName } from '../../../shared/model/kinds.ts';

/** The closed list of a field, read from its schema so that no screen keeps a second one; empty for fields that are no choice. */
export function choicesOf(kind: KindName, field: string): readonly string[] {
  const fields = KINDS[kind].fields as Readonly<Record<string, { readonly schema: z.ZodType }>>;
  const schema = fields[field]?.schema;
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/** Whether a choice may be taken back. */
export function isOptional(kind: KindName, field: string): boolean {
  const fields = KINDS[kind].fields as Readonly<Record<string, { readonly schema: z.ZodType }>>;
  return fields[field]?.schema instanceof z.ZodNullable;
}
