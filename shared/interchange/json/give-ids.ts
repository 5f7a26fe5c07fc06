import { cardValueId } from '../../model/card-value.ts';
import type { KindName } from '../../model/kinds.ts';
import { scoreId } from '../../model/score.ts';
import { SERIES } from '../../model/series.ts';
import type { Intake } from '../intake.ts';
import type { JsonText } from '../json-text.ts';
import type { JsonRecord } from './document-schema.ts';
import type { NewIds } from './new-ids.ts';

export interface IdentifiedRecord {
  readonly kind: KindName;
  readonly record: JsonRecord;
  /** Its new id. */
  readonly id: string;
}

interface Naming {
  readonly intake: Intake;
  readonly source: JsonText;
  readonly ids: NewIds;
  readonly makeId: () => string;
}

/**
 * Gives every record its new id. Scores and values of own fields come last, since their ids are made of what they are about; one that is about nothing,
 * and a second record of one id, are left out with a warning.
 */
export function giveIds(naming: Naming, known: readonly (readonly [KindName, readonly JsonRecord[]])[]): IdentifiedRecord[] {
  const taken = new Set<string>();
  const madeLast = known.toSorted(([a], [b]) => Number(hasMadeId(a)) - Number(hasMadeId(b)));
  return madeLast.flatMap(([kind, records]) =>
    records.flatMap((record) => {
      const id = freshId(naming, kind, record);
      if (id === null || isTwice(naming, kind, record, taken.has(id))) return [];
      taken.add(id);
      naming.ids.set(kind, record.id, id);
      return [{ kind, record, id }];
    }),
  );
}

function freshId({ intake, source, ids, makeId }: Naming, kind: KindName, record: JsonRecord): string | null {
  if (!hasMadeId(kind)) return makeId();
  const id = kind === 'score' ? newScoreId(ids, record) : newValueId(ids, record);
  const field = kind === 'score' ? 'step' : 'card';
  if (id === null) intake.warn('referenceUnknown', source.lineOf(record), { kind, field, id: String(record[field] ?? '') });
  return id;
}

/** Ids that are made of what the record is about. */
function hasMadeId(kind: KindName): boolean {
  return kind === 'score' || kind === 'card_value';
}

function newValueId(ids: NewIds, record: JsonRecord): string | null {
  const { card, field } = record;
  const taker = typeof card === 'string' ? ids.find(card, ['card']) : undefined;
  const own = typeof field === 'string' ? ids.find(field, ['card_field']) : undefined;
  return taker === undefined || own === undefined ? null : cardValueId(taker, own);
}

function newScoreId(ids: NewIds, record: JsonRecord): string | null {
  const find = (field: 'card' | 'step' | 'persona' | 'lane'): string | null => {
    const old = record[field];
    return typeof old === 'string' ? (ids.find(old, [field]) ?? null) : null;
  };
  const step = find('card') ?? find('step');
  const series = SERIES.find((one) => one === record['series']) ?? SERIES[0];
  return step === null ? null : scoreId({ step, persona: find('persona'), series, lane: find('lane') });
}

function isTwice({ intake, source, ids }: Naming, kind: KindName, record: JsonRecord, isTaken: boolean): boolean {
  const isKnown = isTaken || ids.has(kind, record.id);
  if (isKnown) intake.warn('duplicateId', source.lineOf(record), { kind, id: record.id });
  return isKnown;
}
