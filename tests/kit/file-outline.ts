import Database from 'better-sqlite3';

/** What stands in a file, as plain SQL reads it: the tests' own eyes, independent of the program. */
export interface JourneyOutline {
  readonly id: string;
  readonly title: string;
  readonly stages: readonly { readonly name: string; readonly steps: readonly string[] }[];
  readonly lanes: readonly { readonly kind: string; readonly title: string }[];
  /** `kind: text` of cards on the map or in the tray, sorted. */
  readonly cards: readonly string[];
  /** `persona, step, value`, sorted; an empty persona is all customers. */
  readonly scores: readonly string[];
}

export interface FileOutline {
  readonly journeys: readonly JourneyOutline[];
  readonly personas: readonly string[];
  readonly changes: number;
}

const BY_ORDER = `ORDER BY "order", id`;

export function outlineOf(path: string): FileOutline {
  const file = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const journeys = file.prepare(`SELECT id, title FROM journey WHERE NOT deleted ${BY_ORDER}`).all() as { id: string; title: string }[];
    return {
      journeys: journeys.map(({ id, title }) => ({ id, title, ...contentsOf(file, id) })),
      personas: file.prepare('SELECT name FROM persona WHERE NOT deleted ORDER BY name').pluck().all() as string[],
      changes: file.prepare('SELECT count(*) FROM change').pluck().get() as number,
    };
  } finally {
    file.close();
  }
}

function contentsOf(file: Database.Database, journey: string): Omit<JourneyOutline, 'id' | 'title'> {
  const stages = file.prepare(`SELECT id, name FROM stage WHERE journey = ? AND NOT deleted ${BY_ORDER}`).all(journey) as { id: string; name: string }[];
  const stepsOf = file.prepare(`SELECT name FROM step WHERE stage = ? AND NOT deleted ${BY_ORDER}`).pluck();
  const cards = file.prepare(
    `SELECT c.kind || ': ' || coalesce(t.name, c.text) FROM card AS c LEFT JOIN touchpoint AS t ON t.id = c.touchpoint
     WHERE c.journey = ? AND NOT c.deleted ORDER BY 1`,
  );
  const scores = file.prepare(
    `SELECT coalesce(p.name, '') || ', ' || s.name || ', ' || v.value FROM score AS v JOIN step AS s ON s.id = v.step LEFT JOIN persona AS p ON p.id = v.persona
     WHERE v.journey = ? AND NOT v.deleted AND v.value IS NOT NULL ORDER BY 1`,
  );
  return {
    stages: stages.map(({ id, name }) => ({ name, steps: stepsOf.all(id) as string[] })),
    lanes: file.prepare(`SELECT kind, title FROM lane WHERE journey = ? AND NOT deleted ${BY_ORDER}`).all(journey) as { kind: string; title: string }[],
    cards: cards.pluck().all(journey) as string[],
    scores: scores.pluck().all(journey) as string[],
  };
}
