import { isContent } from '../../../shared/model/content.ts';
import { JOURNEY_KINDS, type KindName } from '../../../shared/model/kinds.ts';
import type { ReadConnection } from './connection.ts';
import { quoted } from './names.ts';
import type { AgreementState } from './store.ts';

/** Of each agreed journey: when it was agreed, and how many edits have changed what it says since. */
export function agreements(connection: ReadConnection): readonly AgreementState[] {
  const rows = connection.rows("SELECT id FROM journey WHERE NOT deleted AND agreement = 'agreed' ORDER BY id");
  return rows.flatMap(([id]) => {
    const journey = String(id);
    const agreedAt = agreedStamp(connection, journey);
    return agreedAt === null ? [] : [{ journey, agreedAt, edits: editsSince(connection, journey, agreedAt) }];
  });
}

/** When somebody last put their name under it, or else when it was called agreed; null: the journal was trimmed. */
function agreedStamp(connection: ReadConnection, journey: string): number | null {
  const row = connection.row(
    `SELECT max(stamp) FROM change WHERE record = ? AND kind = 'journey'
     AND (field IN ('agreedBy', 'agreement') OR field IS NULL)`,
    journey,
  );
  return typeof row?.[0] === 'number' ? row[0] : null;
}

/** Only records that changed since are looked at closely, so that a journey at rest costs nothing. */
function editsSince(connection: ReadConnection, journey: string, stamp: number): number {
  const edits = new Set<string>();
  const note = (kind: KindName, id: string) => {
    const rows = connection.rows('SELECT edit, field FROM change WHERE record = ? AND kind = ? AND stamp > ?', id, kind, stamp);
    for (const [edit, field] of rows) if (isContent(kind, field === null ? null : String(field))) edits.add(String(edit));
  };
  note('journey', journey);
  for (const kind of JOURNEY_KINDS) {
    const changed = connection.rows(`SELECT id FROM ${quoted(kind)} WHERE journey = ? AND changed_at > ?`, journey, stamp);
    for (const [id] of changed) note(kind, String(id));
  }
  return edits.size;
}
