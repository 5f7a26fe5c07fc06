import { createDraft, setDrafts } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { type FieldsOfKind, live, liveRecord, type Records } from '../model/kinds.ts';
import { compareOrder } from '../model/order.ts';
import { defineCommand } from './command.ts';
import { keysAt } from './order-keys.ts';

/** The personas of the file, in order. */
export function personasOf(records: Records) {
  return live(records, 'persona').sort(compareOrder);
}

/** The traits of a persona, in order. */
export function traitsOf(records: Records, persona: string) {
  return live(records, 'trait')
    .filter((trait) => trait.persona === persona)
    .sort(compareOrder);
}

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

export interface UsePersona {
  readonly journey: string;
  readonly persona: string;
  readonly used: boolean;
}

/** Gives a persona a curve in a journey, behind the others, or takes it out; its scores stay. */
export const usePersona = defineCommand<UsePersona>({
  label: 'usePersona',
  drafts: (records, { journey, persona, used }) => {
    const others = (liveRecord(records, 'journey', journey)?.personas ?? []).filter((id) => id !== persona);
    const held = records.journey.get(journey)?.personas.includes(persona) ?? false;
    return held === used ? [] : setDrafts(records, 'journey', journey, { personas: used ? [...others, persona] : others });
  },
});

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
