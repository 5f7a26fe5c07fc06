import { applyDrafts } from '../../../../../shared/changes/apply-drafts.ts';
import type { Json } from '../../../../../shared/changes/change.ts';
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { sameJson } from '../../../../../shared/changes/equal.ts';
import { cardValueId } from '../../../../../shared/model/card-value.ts';
import type { Field } from '../../../../../shared/model/field.ts';
import { emptyRecords, type FieldsOfKind, isKindName, KIND_NAMES, KINDS, type KindName, type Records } from '../../../../../shared/model/kinds.ts';
import { scoreId } from '../../../../../shared/model/score.ts';
import type { Series } from '../../../../../shared/model/series.ts';
import { fc } from '../../../../kit/property.ts';

const A_KIND = 3;
const HASH = 'a'.repeat(64);

/** Ids of the records of a kind; those of scores are made of what they score, so they come after the fields. */
function idsOf(kind: string): string[] {
  return Array.from({ length: A_KIND }, (_, index) => `${kind}-${index}`);
}

/** Values that some field or other takes: each field draws from those that its schema accepts. */
const CANDIDATES: readonly Json[] = [
  '',
  'text',
  '客户 “引号” 👩‍👩‍👧',
  'a0',
  '2026-01-31',
  'en',
  'zh-CN',
  null,
  true,
  0,
  1,
  2,
  5,
  -1.5,
  0.3,
  [],
  ['one', 'two'],
  { min: 1, max: 5, step: 1 },
  { min: 0, max: 10 },
  [
    { to: 'persona-1', how: 'sister' },
    { to: 'a friend', how: '' },
  ],
  [{ date: '2026-01-31', text: 'x' }],
  [{ date: '2026-01-31', why: 'x' }],
  [{ person: 'person-1', department: 'D', date: '2026-01-31', version: '2' }],
  [{ channel: 'channel-2', feasibility: 1, reuse: null, measurability: 5, employeeEffort: null, time: 2, return: null }],
  [{ persona: 'persona-0', effect: 'harms' }],
  [{ card: 'card-1', total: 3 }],
  [{ from: 0, to: 4, code: 'quote', card: 'card-2' }],
  [{ hash: HASH, alt: 'a', width: 3, height: 4 }],
  { hash: HASH, alt: 'a', width: 3, height: 4 },
  { question: 'q', scale: '1–5', trigger: 't', channel: 'channel-0', expectedPerMonth: 3 },
  { topic: 't', words: ['w'], option: '', pinned: [] },
  [{ name: 'n', unit: 'u' }],
  [{ method: 'rice', inputs: { reach: 5 } }],
  ['policy', 'tool'],
  { how: 'h', when: null, result: 'r' },
];

function choicesOf({ doc }: Field<unknown>): string[] {
  return (doc.split(': ').at(-1) ?? '').split(', ');
}

function arbitraryOf(field: Field<unknown>): fc.Arbitrary<Json> {
  if (field.refersTo && Object.hasOwn(field.initial ?? {}, 'lane')) return placeOf();
  const kinds = field.refersTo ?? [];
  if (field.refersTo && Array.isArray(field.initial)) return fc.uniqueArray(fc.constantFrom(...kinds.flatMap(idsOf)), { maxLength: 3 });
  if (field.refersTo) return fc.constantFrom(null, ...(kinds.length > 0 ? kinds : ['card']).flatMap(idsOf));
  const taken = [...CANDIDATES, ...choicesOf(field)].filter((value) => {
    const parsed = field.schema.safeParse(value);
    return parsed.success && sameJson(parsed.data as Json, value);
  });
  return fc.constantFrom(field.initial as Json, ...taken);
}

function placeOf(): fc.Arbitrary<Json> {
  const column = fc.constantFrom(null, ...idsOf('step'), ...idsOf('stage'));
  return fc.record({ lane: fc.constantFrom(null, ...idsOf('lane')), from: column, to: column, order: fc.constantFrom('', 'a1') });
}

const ORDERS = fc.constantFrom('', 'a0', 'a0V', 'a1');

type Drawn = Readonly<Record<string, Json | undefined>>;

function fieldsOf(kind: KindName): fc.Arbitrary<Drawn> {
  const fields = KINDS[kind].fields as Readonly<Record<string, Field<unknown>>>;
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, name === 'order' ? ORDERS : arbitraryOf(field)])), {
    requiredKeys: [],
  });
}

/** Three records of each kind with fields and references of every sort, and a workbook. */
export const generatedWorkbook: fc.Arbitrary<Records> = fc
  .record(Object.fromEntries(KIND_NAMES.map((kind) => [kind, fc.array(fieldsOf(kind), { minLength: A_KIND, maxLength: A_KIND })])))
  .map((kinds) => {
    const drafts = Object.entries(kinds).flatMap(([kind, list]) => list.flatMap((fields, index) => draftOf(kind, index, fields as Drawn)));
    return applyDrafts(emptyRecords(), drafts, { at: 1, session: 's' });
  });

function draftOf(kind: string, index: number, fields: Drawn) {
  if (!isKindName(kind)) return [];
  if (kind === 'workbook') return index > 0 ? [] : [createDraft('workbook', 'workbook', fields as Partial<FieldsOfKind<'workbook'>>)];
  if (kind === 'comment') return [createDraft('comment', `comment-${index}`, { ...fields, aboutKind: 'card' })];
  if (kind === 'card_value') return [cardValueDraft(index, fields)];
  if (kind !== 'score') return [createDraft(kind, `${kind}-${index}`, fields as Partial<FieldsOfKind<KindName>>)];
  const point = {
    step: `step-${index}`,
    persona: fields['persona'] as string | null,
    card: (fields['card'] ?? null) as string | null,
    series: (fields['series'] ?? 'emotion') as Series,
  };
  return [createDraft('score', scoreId({ ...point, persona: point.persona ?? null }), { ...fields, step: point.step })];
}

function cardValueDraft(index: number, fields: Drawn) {
  const [card, field] = [`card-${index}`, `card_field-${index}`];
  return createDraft('card_value', cardValueId(card, field), { ...fields, card, field });
}
