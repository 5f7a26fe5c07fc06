import { fieldsOnMap } from '../../analysis/own-values.ts';
import type { Records } from '../../model/kinds.ts';

/** The records beside itself that a card may say something of: where they are the same, cards look the same. */
export function cardParts(records: Records): readonly unknown[] {
  const { touchpoint, channel, metric, opportunity, solution, need, person, card_value, tag } = records;
  const own = fieldsOnMap(records);
  return [touchpoint, channel, metric, opportunity, solution, need, tag, ...(own.length === 0 ? [] : [own, card_value, person])];
}
