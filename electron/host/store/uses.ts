import type { ReadConnection } from './connection.ts';

/** Ids of the journeys on which a touchpoint stands. */
export function journeysWithTouchpoint(connection: ReadConnection, touchpoint: string): readonly string[] {
  const rows = connection.rows(
    'SELECT DISTINCT c.journey FROM card AS c JOIN journey AS j ON j.id = c.journey WHERE c.touchpoint = ? AND NOT c.deleted AND NOT j.deleted ORDER BY c.journey',
    touchpoint,
  );
  return rows.map(([id]) => String(id));
}
