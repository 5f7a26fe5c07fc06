import { fieldsOnMap } from '../../analysis/own-values.ts';
import type { Records } from '../../model/kinds.ts';

/** The records beside itself that a card may say something of, always as many: where they are the same, cards look the same. */
export function cardParts(records: Records): readonly unknown[] {
  const { touchpoint, channel, metric, opportunity, solution, need, person, card_value, tag } = records;
  const own = fieldsOnMap(records);
  // What fields hold is in no layout while none of them is on the map.
  const shown = own.length > 0 ? [own, card_value, person] : [null, null, null];
  return [touchpoint, channel, metric, opportunity, solution, need, tag, ...shown];
}
