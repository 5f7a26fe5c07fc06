import type { FieldsOfKind } from '../model/kinds.ts';
import { NAME_FIELDS, type NamedKind } from '../model/name-fields.ts';
import { defineCommand } from './command.ts';
import { ownedDrafts } from './owned-drafts.ts';

export interface Rename {
  readonly kind: NamedKind;
  readonly id: string;
  readonly name: string;
}

export const rename = defineCommand<Rename>({
  label: 'rename',
  drafts: (records, { kind, id, name }) => ownedDrafts(records, kind, id, { [NAME_FIELDS[kind]]: name.trim() } as Partial<FieldsOfKind<NamedKind>>),
});
