import { setDrafts } from '../changes/drafts.ts';
import { defineCommand } from './command.ts';
import { keysAt } from './order-keys.ts';
import { personasOf } from './personas.ts';

export interface MovePersona {
  readonly persona: string;
  /** Position among the other personas. */
  readonly index: number;
}

export const movePersona = defineCommand<MovePersona>({
  label: 'movePersona',
  drafts: (records, { persona, index }) => {
    const others = personasOf(records).filter(({ id }) => id !== persona);
    return setDrafts(records, 'persona', persona, { order: keysAt(others, index, 1)[0] ?? '' });
  },
});
