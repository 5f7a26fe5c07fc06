import type { RecordOfKind } from '../../../shared/model/kinds.ts';

/** How many cards lie in each lane; samples of a template are not counted. */
export function countByLane(cards: readonly RecordOfKind<'card'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place, isSample } of cards) if (place.lane !== null && !isSample) counts.set(place.lane, (counts.get(place.lane) ?? 0) + 1);
  return counts;
}
