import type { Records } from '../../model/kinds.ts';
import type { Link } from '../../model/link.ts';

/** The links of a journey in the order of their ids, so that everybody's window draws the same. */
export function linksOf(records: Records, journey: string): Link[] {
  return [...records.link.values()].filter((link) => !link.deleted && link.journey === journey).sort((a, b) => (a.id < b.id ? -1 : 1));
}
