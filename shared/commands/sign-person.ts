import { createDraft, reviveDraft, setDrafts } from '../changes/drafts.ts';
import { defineCommand } from './command.ts';

export interface SignPerson {
  /** Id of the person that this machine signs as (desk profile). */
  readonly id: string;
  /** Empty: nobody wants to say; shown as "Me". */
  readonly name: string;
  /** #rrggbb */
  readonly colour: string;
  /** The device that signs; null: not known here. */
  readonly device?: string | null;
}

/** Writes the author into the file: name, colour and the device that signed as this person. */
export const signPerson = defineCommand<SignPerson>({
  label: 'signPerson',
  drafts: (records, { id, name, colour, device = null }) => {
    const held = records.person.get(id);
    const known = held?.devices ?? [];
    const devices = device === null || known.includes(device) ? known : [...known, device];
    if (!held) return [createDraft('person', id, { name, colour, devices })];
    // Whoever was deleted and works on is there again.
    return [...(held.deleted ? [reviveDraft('person', id)] : []), ...setDrafts(records, 'person', id, { name, colour, devices })];
  },
});
