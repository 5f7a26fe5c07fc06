import { type Envelope, initialFields, type Mark } from '../model/kind.ts';
import { isKindName, KINDS, type KindName, type Records } from '../model/kinds.ts';
import type { Draft, Json } from './change.ts';

/**
 * Applies drafts, in order, to loaded records: each kind that is touched gets a new map, each record that is touched a new
 * object, everything else stays the same object (so views know what to draw again). Kinds and records that are not
 * known here are skipped: they belong to a newer version or to a journey that is not loaded.
 */
export function applyDrafts(records: Records, drafts: readonly Draft[], mark: Mark): Records {
  const touched = new Map<KindName, Map<string, Envelope>>();
  for (const draft of drafts) {
    if (!isKindName(draft.kind)) continue;
    const map = touched.get(draft.kind) ?? new Map(records[draft.kind] as ReadonlyMap<string, Envelope>);
    const next = applyDraft(draft.kind, map.get(draft.record), draft, mark);
    if (!next) continue;
    map.set(draft.record, next);
    touched.set(draft.kind, map);
  }
  if (touched.size === 0) return records;
  return { ...records, ...Object.fromEntries(touched) } as Records;
}

function applyDraft(kind: KindName, held: Envelope | undefined, draft: Draft, mark: Mark): Envelope | undefined {
  if (draft.field !== null) return held && { ...held, [draft.field]: draft.value, changed: mark };
  const written = draft.value as Readonly<Record<string, Json>>;
  // As the journal sums it: a second creation writes the fields that it names and neither resets the others nor revives.
  if (held) return { ...held, ...written, changed: mark };
  return { deleted: false, ...initialFields(KINDS[kind]), ...written, id: draft.record, created: mark, changed: mark };
}
