import type { Language } from './format.ts';
import type { Records } from './kinds.ts';

/** What was selected: cards alone, steps or stages with what lies on them, whole lanes, or the journey itself. */
export const PARCEL_WHATS = ['cards', 'steps', 'stages', 'lanes', 'journey'] as const;
export type ParcelWhat = (typeof PARCEL_WHATS)[number];

/** Where a parcel is from: the file's own id and name, and where the desk finds it (for its pictures). */
export interface ParcelOrigin {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  /** The language in which it words built-in titles. */
  readonly language: Language;
}

/** A part of a map on its way: a plain value, which holds what was selected and all that this names. */
export interface Parcel {
  readonly from: ParcelOrigin;
  readonly what: ParcelWhat;
  /** The journey among `records` that is carried, cut down to what was selected. The others are only named by it. */
  readonly journey: string;
  readonly records: Records;
}
