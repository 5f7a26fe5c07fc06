import { z } from 'zod';
import { type Field, field, isText } from './field.ts';

/** Beyond the grid, so that a growing grid pushes its notes along and never runs over one. */
export const SIDES_OF_GRID = ['right', 'below'] as const;
export const NARROWEST_NOTE = 80;
export const WIDEST_NOTE = 800;
export const USUAL_NOTE = 200;
/** How far from the grid a note may lie, in map units. */
export const FARTHEST_NOTE = 20_000;

const LONGEST_END = 200;
const LONGEST_ORDER = 1_000;

const distance = z.number().min(-FARTHEST_NOTE).max(FARTHEST_NOTE);

/** A place beside the grid, in map units: of a note to the right `x` counts from the grid's right edge, of one below it `y` from its lower edge. */
export const besideSchema = z.object({
  side: z.enum(SIDES_OF_GRID),
  x: distance,
  y: distance,
  w: z.number().min(NARROWEST_NOTE).max(WIDEST_NOTE),
});
export type Beside = Readonly<z.infer<typeof besideSchema>>;

/**
 * Where a card lies, as one value: moving a card is one change. `from` and `to` name a step, or a stage for all its steps
 * (a card over a whole stage grows with it). Without a lane or columns the card lies beside the grid, as a note, or else in the tray.
 */
export const placeSchema = z.object({
  lane: z.string().max(LONGEST_END).nullable(),
  from: z.string().max(LONGEST_END).nullable(),
  to: z.string().max(LONGEST_END).nullable(),
  /** Fractional order key among the cards of a cell, or of the tray. */
  order: z.string().max(LONGEST_ORDER),
  /** Left out: not beside the grid. */
  beside: besideSchema.exactOptional(),
});
export type Place = Readonly<z.infer<typeof placeSchema>>;

export function inTray(order: string): Place {
  return { lane: null, from: null, to: null, order };
}

export function besideGrid(beside: Beside, order: string): Place {
  return { lane: null, from: null, to: null, order, beside };
}

/** Whether a card is a note beside the grid: a lane goes before. */
export function isBeside(place: Place): place is Place & { readonly beside: Beside } {
  return place.lane === null && place.beside !== undefined;
}

export function placeField(): Field<Place> {
  return field(() => placeSchema, {
    column: { place_lane: 'TEXT', place_from: 'TEXT', place_to: 'TEXT', place_order: 'TEXT', place_beside: 'JSON' },
    initial: inTray(''),
    doc: 'Where the card lies: lane, first and last step (or stage, for all its steps), order in the cell; no lane or step: the tray, or with `beside` (side right or below, x and y from that edge of the grid, width w, in map units) beside the grid',
    refersTo: ['lane', 'step', 'stage'],
    fits: isPlace,
  });
}

function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { lane, from, to, order, beside } = value as Readonly<Record<string, unknown>>;
  if (!isEnd(lane) || !isEnd(from) || !isEnd(to) || !isText(order, LONGEST_ORDER)) return false;
  return !Object.hasOwn(value, 'beside') || besideSchema.safeParse(beside).success;
}

function isEnd(value: unknown): boolean {
  return value === null || isText(value, LONGEST_END);
}
