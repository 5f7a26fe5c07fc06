import type { Change, Edit, Json, Vector } from '../../../shared/changes/change.ts';
import { parseBounded } from './bounded-json.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import type { DigestSums } from './digests.ts';
import { hashOf, sameBytes } from './hash.ts';
import { BadCell, type Cell } from './kind-table.ts';
import type { StoredSession } from './store.ts';
import { systemColumns, systemHash } from './system-digests.ts';

const CHANGE = 'session, seq, stamp, edit, kind, record, field, value, old, hash';

/** A session with what the journal knows of it. */
export interface SessionState extends StoredSession {
  readonly lastSeq: number;
  readonly lastStamp: number;
  readonly kept: number;
}

export function appendChange(connection: WriteConnection, change: Change): void {
  const { session, seq, stamp, edit, kind, record, field } = change;
  const cells = [session, seq, stamp, edit, kind, record, field, JSON.stringify(change.value), JSON.stringify(change.old)];
  connection.run(`INSERT INTO change (${CHANGE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, ...cells, hashOf(cells));
}

/** A change out of a row of `CHANGE` columns; its hash is checked. Throws BadCell, BadJson. */
export function decodeChange(row: readonly Cell[]): Change {
  const [session, seq, stamp, edit, kind, record, field, value, old, hash] = row;
  if (!sameBytes(hashOf(row.slice(0, 9) as Json[]), hash)) throw new BadCell('a change fails its hash');
  const parse = (cell: Cell | undefined) => parseBounded(String(cell));
  return { session, seq, stamp, edit, kind, record, field, value: parse(value), old: parse(old) } as Change;
}

export interface PositionedRow {
  readonly position: number;
  readonly cells: readonly Cell[];
}

export function changeRowsAfter(connection: ReadConnection, position: number, count: number): readonly PositionedRow[] {
  const rows = connection.rows(`SELECT position, ${CHANGE} FROM change WHERE position > ? ORDER BY position LIMIT ?`, position, count);
  return rows.map(([at, ...cells]) => ({ position: Number(at), cells }));
}

/** The whole journal, oldest first. Throws BadCell, BadJson at the first change that fails. */
export function* allChanges(connection: ReadConnection): IterableIterator<Change> {
  for (const row of connection.each(`SELECT ${CHANGE} FROM change ORDER BY position`)) yield decodeChange(row);
}

export function changesOfEdit(connection: ReadConnection, edit: string): readonly Change[] {
  return connection.rows(`SELECT ${CHANGE} FROM change WHERE edit = ? ORDER BY position`, edit).map(decodeChange);
}

/** Throws BadCell where the journal lacks changes that its sessions count. */
export function changesBeyond(connection: ReadConnection, vector: Vector): readonly Change[] {
  const known = (session: string) => (Object.hasOwn(vector, session) ? (vector[session] ?? 0) : 0);
  const changes = readSessions(connection).flatMap((session) => changesOfSession(connection, session, known(session.id)));
  return changes.sort((a, b) => a.stamp - b.stamp || (a.session < b.session ? -1 : Number(a.session > b.session)) || a.seq - b.seq);
}

function changesOfSession(connection: ReadConnection, { id, lastSeq, kept }: SessionState, known: number): readonly Change[] {
  if (lastSeq <= known) return [];
  const rows = connection.rows(`SELECT ${CHANGE} FROM change WHERE session = ? AND seq > ? ORDER BY seq`, id, known);
  // How many of a trimmed session stand behind a number cannot be told; of any other it can.
  const isTrimmed = kept !== lastSeq;
  const expected = isTrimmed ? kept : lastSeq - known;
  if (rows.length > expected || ((!isTrimmed || known === 0) && rows.length < expected)) throw new BadCell('changes of a session are missing');
  const changes = rows.map(decodeChange);
  // A broken index can name one row twice, in the place of another.
  if (changes.some(({ seq }, at) => seq <= (changes[at - 1]?.seq ?? known))) throw new BadCell('changes of a session are out of order');
  return changes;
}

export function findEdit(connection: ReadConnection, id: string): { readonly stamp: number; readonly session: string } | undefined {
  const row = connection.row('SELECT stamp, session FROM edit WHERE id = ?', id);
  return row && { stamp: Number(row[0]), session: String(row[1]) };
}

export function appendEdit(connection: WriteConnection, edit: Edit, mark: { readonly session: string; readonly stamp: number }, digests: DigestSums): void {
  const cells = [edit.id, edit.label, edit.author, mark.session, mark.stamp];
  connection.run('INSERT INTO edit (id, label, author, session, stamp) VALUES (?, ?, ?, ?, ?)', ...cells);
  digests.add('edit', systemHash(cells));
}

const SESSION = systemColumns('session');

export function readSessions(connection: ReadConnection): readonly SessionState[] {
  return connection.rows(`SELECT ${SESSION} FROM session ORDER BY started, id`).map(decodeSession);
}

function decodeSession(row: readonly Cell[]): SessionState {
  const [id, device, person, program, started, lastSeq, lastStamp, kept] = row;
  const texts = [id, device, program].every((cell) => typeof cell === 'string');
  const numbers = [started, lastSeq, lastStamp, kept].every((cell) => typeof cell === 'number' && Number.isSafeInteger(cell));
  if (!texts || !numbers || (person !== null && typeof person !== 'string')) throw new BadCell('a session is broken');
  return { id, device, person, program, started, lastSeq, lastStamp, kept } as SessionState;
}

function sessionCells({ id, device, person, program, started, lastSeq, lastStamp, kept }: SessionState): readonly Cell[] {
  return [id, device, person, program, started, lastSeq, lastStamp, kept];
}

/** Writes a session as it is after an edit; `before` is null for its first. */
export function writeSession(connection: WriteConnection, before: SessionState | null, after: SessionState, digests: DigestSums): void {
  if (before) digests.remove('session', systemHash(sessionCells(before)));
  digests.add('session', systemHash(sessionCells(after)));
  connection.run(`INSERT OR REPLACE INTO session (${SESSION}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, ...sessionCells(after));
}

/** The latest stamp of any of them; 0: there is none. Not `Math.max(...)`: a file that lives long has more sessions than a call takes arguments. */
export function latestStamp(sessions: readonly SessionState[]): number {
  return sessions.reduce((latest, { lastStamp, started }) => Math.max(latest, lastStamp, started), 0);
}

export function vectorOf(sessions: readonly SessionState[]): Vector {
  return Object.fromEntries(sessions.map(({ id, lastSeq }) => [id, lastSeq]));
}
