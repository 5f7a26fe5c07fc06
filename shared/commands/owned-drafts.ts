import type { Draft } from '../changes/change.ts';
import { setDrafts } from '../changes/drafts.ts';
import { type FieldsOfKind, KINDS, type KindName, type Records } from '../model/kinds.ts';

/** As setDrafts, and takes the sample mark off where something changes. */
export function ownedDrafts<K extends KindName>(records: Records, kind: K, id: string, fields: Partial<FieldsOfKind<K>>): Draft[] {
  const drafts = setDrafts(records, kind, id, fields);
  if (drafts.length === 0 || 'isSample' in fields || !('isSample' in KINDS[kind].fields)) return drafts;
  return [...drafts, ...setDrafts(records, kind, id, { isSample: false } as unknown as Partial<FieldsOfKind<K>>)];
}
