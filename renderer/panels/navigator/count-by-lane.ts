import type { Records } from '../../../shared/model/kinds.ts';

/** How many cards of a journey lie in each lane; samples of a template are not counted. */
export function countByLane({ card: cards }: Pick<Records, 'card'>, journey: string | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place, isSample, deleted, journey: own } of cards.values())
    if (place.lane !== null && !isSample && !deleted && own === journey) counts.set(place.lane, (counts.get(place.lane) ?? 0) + 1);
  return counts;
}
