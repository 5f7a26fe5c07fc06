import type { FieldsOfKind, KindName } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { ownedDrafts } from './owned-drafts.ts';

/** What a record of each kind is called by. */
export const NAME_FIELDS = {
  journey: 'title',
  stage: 'name',
  step: 'name',
  lane: 'title',
  persona: 'name',
  touchpoint: 'name',
  channel: 'name',
  tag: 'name',
  person: 'name',
  metric: 'name',
  link: 'label',
  card_field: 'name',
} as const satisfies Partial<Record<KindName, string>>;
export type NamedKind = keyof typeof NAME_FIELDS;

export interface Rename {
  readonly kind: NamedKind;
  readonly id: string;
  readonly name: string;
}

export const rename = defineCommand<Rename>({
  label: 'rename',
  drafts: (records, { kind, id, name }) => ownedDrafts(records, kind, id, { [NAME_FIELDS[kind]]: name.trim() } as Partial<FieldsOfKind<NamedKind>>),
});
