import { expect, test } from 'vitest';
import { type Field, fitsField, LONGEST_TEXT } from '../../../../shared/model/field.ts';
import { KIND_NAMES, KINDS } from '../../../../shared/model/kinds.ts';
import { fc } from '../../../kit/property.ts';

const FIELDS: readonly (readonly [string, Field<unknown>])[] = KIND_NAMES.flatMap((kind) =>
  Object.entries(KINDS[kind].fields as Readonly<Record<string, Field<unknown>>>).map(([name, field]) => [`${kind}.${name}`, field] as const),
);

const EDGES: readonly unknown[] = [
  null,
  '',
  'x',
  'note',
  '排队',
  true,
  false,
  0,
  1,
  -1,
  5,
  5.5,
  6,
  100,
  101,
  1e300,
  [],
  ['x'],
  [''],
  {},
  '2026-02-28',
  '2026-02-30',
  'x'.repeat(200),
  'x'.repeat(201),
  'x'.repeat(1_000),
  'x'.repeat(1_001),
  'x'.repeat(LONGEST_TEXT),
  'x'.repeat(LONGEST_TEXT + 1),
  { lane: null, from: null, to: null, order: '' },
  { lane: 'l', from: 's', to: 's', order: 'a0', beside: { side: 'right', x: 0, y: 1, w: 200 } },
  { lane: 'l', from: 's', to: 's', order: 'a0', beside: { side: 'left', x: 0, y: 1, w: 200 } },
  { lane: 'l', from: 's', to: 's', order: 'a0', beside: null },
  { lane: 'l', from: 's', to: 's', order: 'a0', more: 1 },
  { lane: 'x'.repeat(201), from: null, to: null, order: '' },
  { lane: 1, from: null, to: null, order: '' },
  { from: null, to: null, order: '' },
];

test.each(FIELDS)('%s takes in plain code what its schema takes', (_, field) => {
  const value = fc.oneof(fc.constantFrom(...EDGES), fc.jsonValue(), fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  for (const edge of [...EDGES, field.initial]) expect(fitsField(field, edge), JSON.stringify(edge)?.slice(0, 80)).toBe(field.schema.safeParse(edge).success);
  fc.assert(
    fc.property(value, (any) => fitsField(field, any) === field.schema.safeParse(any).success),
    { numRuns: 30 },
  );
});
