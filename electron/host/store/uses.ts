import type { ReadConnection } from './connection.ts';

/** Ids of the journeys on which a touchpoint stands. */
export function journeysWithTouchpoint(connection: ReadConnection, touchpoint: string): readonly string[] {
  const rows = connection.rows(
    'SELECT DISTINCT c.journey FROM card AS c JOIN journey AS j ON j.id = c.journey WHERE c.touchpoint = ? AND NOT c.deleted AND NOT j.deleted ORDER BY c.journey',
    touchpoint,
  );
  return rows.map(([id]) => String(id));
}

/** A journey that a step or card of another opens. */
export interface Opening {
  readonly parent: string;
  readonly child: string;
}

/** Which journeys open which, of the whole file in one answer: by a step or card, or by what the opened one says itself. */
export function openings(connection: ReadConnection): readonly Opening[] {
  const rows = connection.rows(
    `SELECT journey, opens_journey FROM step WHERE opens_journey IS NOT NULL AND NOT deleted
     UNION SELECT journey, opens_journey FROM card WHERE opens_journey IS NOT NULL AND NOT deleted
     UNION SELECT s.journey, j.id FROM journey AS j JOIN step AS s ON s.id = j.parent_step WHERE NOT j.deleted AND NOT s.deleted
     ORDER BY 1, 2`,
  );
  return rows.flatMap(([parent, child]) => (parent === null || parent === child ? [] : [{ parent: String(parent), child: String(child) }]));
}
