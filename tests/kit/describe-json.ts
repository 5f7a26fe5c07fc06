import { z } from 'zod';
import type { Field } from '../../shared/model/field.ts';
import { type Kind, versionOf } from '../../shared/model/kind.ts';
import { KINDS } from '../../shared/model/kinds.ts';
import { markdownTable } from './generated-parts.ts';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
}

/** A JSON schema in a few words. */
function shapeOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(shapeOf).join(' or ');
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(', ');
  if (schema.type === 'array') return `[${shapeOf(schema.items ?? {})}, …]`;
  if (schema.type !== 'object') return schema.format === 'date' ? 'day' : (schema.type ?? 'any');
  const properties = Object.entries(schema.properties ?? {}).map(([name, one]) => `${name}: ${shapeOf(one)}`);
  const others = typeof schema.additionalProperties === 'object' ? [`any name: ${shapeOf(schema.additionalProperties)}`] : [];
  return `{${[...properties, ...others].join(', ')}}`;
}

function valueInWords({ schema, refersTo, initial }: Field<unknown>): string {
  if (!refersTo || (typeof initial === 'object' && initial !== null && !Array.isArray(initial))) return shapeOf(z.toJSONSchema(schema) as Schema);
  const kinds = refersTo.length === 0 ? 'any kind' : refersTo.map((kind) => `\`${kind}\``).join(' or ');
  return Array.isArray(initial) ? `ids of ${kinds}` : `id of ${kinds}, or null`;
}

function sectionOf(kind: Kind): string {
  const rows = Object.entries(kind.fields).map(([name, field]) => [`\`${name}\``, valueInWords(field), `\`${JSON.stringify(field.initial)}\``, field.doc]);
  return [`### \`${kind.name}\``, '', `${kind.doc} Version ${versionOf(kind)}.`, '', markdownTable(['field', 'value', 'initial', 'meaning'], rows)].join('\n');
}

/** One section for each kind of record, with its fields as they stand in JSON. */
export function jsonSections(): string {
  return Object.values(KINDS).map(sectionOf).join('\n\n');
}
