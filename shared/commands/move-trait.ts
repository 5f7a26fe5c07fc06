import { setDrafts } from '../changes/drafts.ts';
import { type FieldsOfKind, liveRecord } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { keysAt } from './order-keys.ts';
import { traitsOf } from './personas.ts';

export interface MoveTrait {
  readonly trait: string;
  readonly group: FieldsOfKind<'trait'>['group'];
  /** Position among the other traits of the persona. */
  readonly index: number;
}

export const moveTrait = defineCommand<MoveTrait>({
  label: 'moveTrait',
  drafts: (records, { trait, group, index }) => {
    const persona = liveRecord(records, 'trait', trait)?.persona;
    if (!persona) return [];
    const others = traitsOf(records, persona).filter(({ id }) => id !== trait);
    return setDrafts(records, 'trait', trait, { group, order: keysAt(others, index, 1)[0] ?? '' });
  },
});
