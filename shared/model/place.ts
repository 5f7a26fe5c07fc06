import { z } from 'zod';
import type { Field } from './field.ts';

/**
 * Where a card lies, as one value: moving a card is one change. `from` and `to` name a step, or a stage for all its steps
 * (a card over a whole stage grows with it). Without a lane or columns the card lies in the tray.
 */
export const placeSchema = z.object({
  lane: z.string().max(200).nullable(),
  from: z.string().max(200).nullable(),
  to: z.string().max(200).nullable(),
  /** Fractional order key among the cards of a cell, or of the tray. */
  order: z.string().max(1_000),
});
export type Place = Readonly<z.infer<typeof placeSchema>>;

export function inTray(order: string): Place {
  return { lane: null, from: null, to: null, order };
}

export function placeField(): Field<Place> {
  return {
    schema: placeSchema,
    column: { place_lane: 'TEXT', place_from: 'TEXT', place_to: 'TEXT', place_order: 'TEXT' },
    initial: inTray(''),
    doc: 'Where the card lies: lane, first and last step (or stage, for all its steps), order in the cell; no lane or step: the tray',
    refersTo: ['lane', 'step', 'stage'],
  };
}
