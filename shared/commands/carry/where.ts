/** Where a parcel goes. */
export type Where =
  /** A journey of its own, behind the others. */
  | { readonly to: 'journey' }
  /** Stages of their own, behind a stage (null: in front of all). */
  | { readonly to: 'stages'; readonly journey: string; readonly after: string | null }
  /** Steps of a stage, behind those that it has. */
  | { readonly to: 'steps'; readonly journey: string; readonly stage: string }
  /** Onto columns that are there, from one (a step or stage) on. `lane`: as they lay, from that lane down; null: each into the lane of its kind. */
  | { readonly to: 'columns'; readonly journey: string; readonly column: string; readonly lane: string | null }
  | { readonly to: 'tray'; readonly journey: string };

/** The journey that takes the parcel; null: a new one. */
export function journeyOf(where: Where): string | null {
  return where.to === 'journey' ? null : where.journey;
}

/** Whether each lane of the parcel looks for its like. */
export function asksForLanes(where: Where): boolean {
  return where.to === 'stages' || where.to === 'steps' || (where.to === 'columns' && where.lane === null);
}
