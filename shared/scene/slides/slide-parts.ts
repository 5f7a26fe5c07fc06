import type { Records } from '../../model/kinds.ts';
import { cardParts } from '../layout/card-parts.ts';

/** The records that slides are made of, always as many: where they are the same, slides look the same. */
export function slideParts(records: Records): readonly unknown[] {
  const { journey, stage, step, lane, card, score, persona, link } = records;
  return [journey, stage, step, lane, card, score, persona, link, ...cardParts(records)];
}
