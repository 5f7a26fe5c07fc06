import type { Draft } from '../../changes/change.ts';
import { reviveDraft, setDrafts } from '../../changes/drafts.ts';
import { cardValueId } from '../../model/card-value.ts';
import { type FieldsOfKind, live, type RecordOfKind, type Records } from '../../model/kinds.ts';
import type { Parcel } from '../../model/parcel.ts';
import { scoreId } from '../../model/score.ts';
import { newRecordDraft } from './new-record.ts';
import type { ParcelIds } from './parcel-ids.ts';

type Score = RecordOfKind<'score'>;

/** The points of the parcel. A point that somebody has set there already stays as it is. */
export function takeScores(records: Records, { records: packed }: Parcel, ids: ParcelIds, fields: Readonly<Record<string, unknown>>): Draft[] {
  const made = new Set<string>();
  return live(packed, 'score').flatMap((source) => {
    const id = isTaken(packed, source, ids) ? newScoreId(source, ids) : null;
    if (id === null || made.has(id)) return [];
    made.add(id);
    const draft = newRecordDraft(ids, { kind: 'score', id, source, fields });
    const held = records.score.get(id);
    if (!held) return [draft];
    return held.deleted ? [reviveDraft('score', id), ...setDrafts(records, 'score', id, draft.value as unknown as Partial<FieldsOfKind<'score'>>)] : [];
  });
}

/** Its persona, its curve and what it scores are all carried. */
function isTaken(packed: Records, { persona, step, card, series, lane }: Score, ids: ParcelIds): boolean {
  if (persona !== null && ids.get('persona', persona) === undefined) return false;
  if (card !== null) return ids.get('card', card) !== undefined;
  const curves = live(packed, 'lane').filter((curve) => curve.kind === 'emotion' && (series === 'own' ? curve.id === lane : curve.series === series));
  return ids.get('step', step) !== undefined && curves.some(({ id }) => ids.get('lane', id) !== undefined);
}

function newScoreId({ persona, step, card, series, lane }: Score, ids: ParcelIds): string {
  const to = { step: ids.get('step', step) ?? '', card: ids.get('card', card) ?? null, lane: ids.get('lane', lane) ?? null };
  return scoreId({ ...to, series, persona: ids.get('persona', persona) ?? null });
}

/** What the carried cards hold in fields of the user's own that are carried or found. */
export function takeValues({ records: packed }: Parcel, ids: ParcelIds, options: ReadonlyMap<string, ReadonlyMap<string, string>>): Draft[] {
  const made = new Set<string>();
  return live(packed, 'card_value').flatMap((source) => {
    const card = ids.get('card', source.card);
    const field = ids.get('card_field', source.field);
    const id = card === undefined || field === undefined ? null : cardValueId(card, field);
    if (id === null || made.has(id)) return [];
    made.add(id);
    const answers = options.get(source.field ?? '');
    const fields = answers ? { options: source.options.flatMap((option) => answers.get(option) || []) } : {};
    return [newRecordDraft(ids, { kind: 'card_value', id, source, fields })];
  });
}
