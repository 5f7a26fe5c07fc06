import { createDraft, setDrafts } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
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
    const held = liveRecord(records, 'person', id);
    const known = held?.devices ?? [];
    const devices = device === null || known.includes(device) ? known : [...known, device];
    return held ? setDrafts(records, 'person', id, { name, colour, devices }) : [createDraft('person', id, { name, colour, devices })];
  },
});
