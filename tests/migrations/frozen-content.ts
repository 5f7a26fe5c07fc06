import { createHash } from 'node:crypto';
import type { Draft, Json } from '../../shared/changes/change.ts';
import { createDraft } from '../../shared/changes/drafts.ts';
import type { Field } from '../../shared/model/field.ts';
import { KIND_NAMES, KINDS, type KindName } from '../../shared/model/kinds.ts';

export const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGP4z8AARAxQCgAf7gP9i18U1AAAAABJRU5ErkJggg==', 'base64');

const picture = { hash: createHash('sha256').update(PICTURE).digest('hex'), alt: '酒店 hotel', width: 2, height: 3 };

const SCALE = { min: 1, max: 7, step: 0.5, falling: true, words: [{ at: 1, word: '轻松 easy' }], name: '费力 effort' };

/** Values tried in turn until one fits a field's schema and is not its initial one. */
const SAMPLES: readonly Json[] = ['2026-04-01', '文字 text', 2, true, false, 'en', picture, [picture], ['文字 text'], ['time'], null];

/** Shapes that came with a later format: frozen files of older ones have nothing there. */
const LATER: readonly Json[] = [SCALE, [SCALE], [{ id: 'option-1', name: '高 high', retired: false }]];

function sample(name: string, field: Field<unknown>, { kind, format }: { readonly kind: string; readonly format: number }): Json | undefined {
  if (name === 'journey') return 'journey-1';
  if (name === 'place') return { lane: 'lane-1', from: 'step-1', to: 'step-1', order: 'a0' };
  const [choice] = (field.doc.split(': ').at(-1) ?? '').split(', ').reverse();
  const candidates: readonly Json[] = [`${kind}-1`, choice ?? '', ...SAMPLES, ...(format > 1 ? LATER : [])];
  const preferred = field.refersTo ? [`${field.refersTo[0] ?? 'card'}-1`, [`${field.refersTo[0] ?? 'card'}-1`]] : [];
  const order = field.column === 'TEXT' && field.initial === '' ? ['文字 text'] : candidates;
  return [...preferred, ...order].find((value) => field.schema.safeParse(value).success && JSON.stringify(value) !== JSON.stringify(field.initial));
}

const CURVES = { 'lane.drawing': 2, 'lane.highWord': 2, 'lane.lowWord': 2, 'lane.hiddenPersonas': 2, 'lane.hidesAllCustomers': 2, 'score.lane': 2 };

/** Fields that came with a later format, which the frozen files of older ones cannot hold. */
const SINCE: Readonly<Record<string, number>> = {
  'lane.hint': 2,
  'lane.holds': 2,
  'card.opensJourney': 2,
  'lane.scale': 2,
  'workbook.scales': 2,
  'tag.colour': 2,
  'stage.origin': 2,
  'step.origin': 2,
  'lane.origin': 2,
  'card.origin': 2,
  ...CURVES,
};

/** Kinds that came with a later format. */
const KIND_SINCE: Readonly<Partial<Record<KindName, number>>> = { card_field: 2, card_value: 2 };

export function kindsOfFormat(format: number): readonly KindName[] {
  return KIND_NAMES.filter((kind) => (KIND_SINCE[kind] ?? 1) <= format);
}

/** One record of every kind with every field set that has a simple value and that the format knew. */
export function everyKindDrafts(format: number): Draft[] {
  return kindsOfFormat(format).map((kind) => {
    const known = Object.entries(KINDS[kind].fields as Readonly<Record<string, Field<unknown>>>).filter(([name]) => (SINCE[`${kind}.${name}`] ?? 1) <= format);
    const fields = known.map(([name, field]) => [name, sample(name, field, { kind, format })]);
    return createDraft(kind, kind === 'workbook' ? 'workbook' : `${kind}-1`, Object.fromEntries(fields));
  });
}
