import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import type { FieldsOfKind } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { keysAt } from './order-keys.ts';
import { traitsOf } from './personas.ts';

export interface AddTrait {
  readonly id?: string;
  readonly persona: string;
  readonly group: FieldsOfKind<'trait'>['group'];
  readonly text: string;
  readonly basis?: FieldsOfKind<'trait'>['basis'];
}

export const addTrait = defineCommand<AddTrait>({
  label: 'addTrait',
  drafts: (records, { id = newId(), persona, group, text, basis = 'assumption' }) => {
    const order = keysAt(traitsOf(records, persona), undefined, 1)[0] ?? '';
    return [createDraft('trait', id, { persona, group, text, basis, order })];
  },
});
