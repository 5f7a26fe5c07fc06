import { live, type Records } from '../model/kinds.ts';
import { compareOrder } from '../model/order.ts';

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
