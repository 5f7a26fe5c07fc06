import type { FieldsOfKind, KindName } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { ownedDrafts } from './owned-drafts.ts';

export type SetFields = { [K in KindName]: { readonly kind: K; readonly id: string; readonly fields: Partial<FieldsOfKind<K>> } }[KindName];

/** Sets fields of one record. A record from a template that is worked on is a sample no longer. */
export const setFields = defineCommand<SetFields>({
  label: 'setFields',
  drafts: (records, { kind, id, fields }) => ownedDrafts(records, kind, id, fields),
});
