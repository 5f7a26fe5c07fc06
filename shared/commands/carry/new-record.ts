import type { Draft, Json } from '../../changes/change.ts';
import { createDraft } from '../../changes/drafts.ts';
import type { Envelope } from '../../model/kind.ts';
import { type FieldsOfKind, KINDS, type KindName } from '../../model/kinds.ts';
import { rewriteField, withoutNested } from '../../model/references.ts';
import type { ParcelIds } from './parcel-ids.ts';

/** A record of a parcel that is made anew. */
export interface NewRecord {
  readonly kind: KindName;
  readonly id: string;
  readonly source: Envelope;
  /** What it does not take over from its source. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What belonged to the record where it was. */
const NOT_CARRIED: Partial<Readonly<Record<KindName, Readonly<Record<string, Json>>>>> = {
  stage: { origin: null },
  step: { origin: null },
  lane: { origin: null },
  card: { origin: null, author: null, workshop: null },
  person: { devices: [] },
  source: { owner: null, contentHash: '' },
  journey: { agreement: 'draft', agreedBy: [], nextReviewOn: null, parentStep: null },
};

/** Creates it with every reference put right; one to something that stays behind is dropped. */
export function newRecordDraft(ids: ParcelIds, { kind, id, source, fields }: NewRecord): Draft {
  const held = source as unknown as Readonly<Record<string, unknown>>;
  const onUnknown = () => undefined;
  const isGone = (old: string, kinds: readonly KindName[]) => ids.isLeft(old, kinds);
  const given = { ...NOT_CARRIED[kind], ...fields };
  const written = Object.keys(KINDS[kind].fields).map((name) => {
    if (Object.hasOwn(given, name)) return [name, given[name]];
    return [name, rewriteField({ ids, onUnknown }, kind, name, withoutNested(kind, name, held[name], isGone), held)];
  });
  return createDraft(kind, id, Object.fromEntries(written) as Partial<FieldsOfKind<KindName>>);
}
