import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import type { FieldsOfKind } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { keysAt } from './order-keys.ts';
import { personasOf } from './personas.ts';
import { usePersona } from './use-persona.ts';

export interface AddPersona {
  readonly id?: string;
  readonly name: string;
  readonly fields?: Partial<FieldsOfKind<'persona'>>;
  /** The journey that uses it at once. */
  readonly journey?: string | null;
}

export const addPersona = defineCommand<AddPersona>({
  label: 'addPersona',
  drafts: (records, { id = newId(), name, fields = {}, journey = null }) => {
    const order = keysAt(personasOf(records), undefined, 1)[0] ?? '';
    return [
      createDraft('persona', id, { order, ...fields, name }),
      ...(journey === null ? [] : usePersona.drafts(records, { journey, persona: id, used: true })),
    ];
  },
});
