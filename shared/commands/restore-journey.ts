import type { Draft, Json } from '../changes/change.ts';
import { createDraft, deleteDraft, reviveDraft, setDrafts } from '../changes/drafts.ts';
import { type FieldsOfKind, JOURNEY_KINDS, KINDS, type KindName, type RecordOfKind, type Records } from '../model/kinds.ts';
import { defineCommand } from './command.ts';

export interface RestoreJourney {
  /** Its records must be loaded. */
  readonly journey: string;
  /** The records as they were: of this journey and of the workbook. */
  readonly past: Records;
}

/**
 * Makes a journey what it was, as a forward edit: what came since goes, what went comes back, and fields hold what they held. Records
 * of the workbook (personas, touchpoints) that the map had and that were deleted since come back too; what others say in them stays.
 */
export const restoreJourney = defineCommand<RestoreJourney>({
  label: 'restoreJourney',
  drafts: (records, { journey, past }) => {
    const own = restored(records, past, 'journey', journey);
    return [
      ...own,
      ...JOURNEY_KINDS.flatMap((kind) => idsOn(records, past, kind, journey).flatMap((id) => restored(records, past, kind, id))),
      ...shared(records, past, journey),
    ];
  },
});

type OnJourney = { readonly id: string; readonly journey: string | null; readonly deleted: boolean };

function idsOn(records: Records, past: Records, kind: KindName, journey: string): string[] {
  const ids = [records, past].flatMap((held) =>
    [...(held[kind] as ReadonlyMap<string, OnJourney>).values()].filter((one) => one.journey === journey).map(({ id }) => id),
  );
  return [...new Set(ids)];
}

function restored(records: Records, past: Records, kind: KindName, id: string): Draft[] {
  const now = records[kind].get(id);
  const was = past[kind].get(id);
  const wasThere = was !== undefined && !was.deleted;
  if (!now) return wasThere ? [createDraft(kind, id, fieldsOf(kind, was))] : [];
  if (!wasThere) return now.deleted ? [] : [deleteDraft(kind, id)];
  return [...(now.deleted ? [reviveDraft(kind, id)] : []), ...setDrafts(records, kind, id, fieldsOf(kind, was))];
}

function fieldsOf<K extends KindName>(kind: K, record: RecordOfKind<K>): Partial<FieldsOfKind<K>> {
  const held = record as unknown as Readonly<Record<string, Json>>;
  return Object.fromEntries(Object.keys(KINDS[kind].fields).map((name) => [name, held[name]])) as Partial<FieldsOfKind<K>>;
}

/** Personas, touchpoints and card fields that the map showed then and that are gone now. */
function shared(records: Records, past: Records, journey: string): Draft[] {
  const personas = past.journey.get(journey)?.personas ?? [];
  const touchpoints = [...past.card.values()].flatMap((card) => (card.journey === journey && !card.deleted && card.touchpoint ? [card.touchpoint] : []));
  const fields = [...past.card_value.values()].flatMap((value) => (value.journey === journey && !value.deleted && value.field ? [value.field] : []));
  const gone = (kind: 'persona' | 'touchpoint' | 'card_field', ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => (records[kind].get(id)?.deleted && !past[kind].get(id)?.deleted ? [reviveDraft(kind, id)] : []));
  return [...gone('persona', personas), ...gone('touchpoint', touchpoints), ...gone('card_field', fields)];
}
