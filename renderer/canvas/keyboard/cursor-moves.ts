import type { Scene } from '../../../shared/scene/scene.ts';
import type { GridMove } from '../../ui/grid-move.ts';
import { type Cursor, cellCursor, stackOf } from './cursor.ts';

/** Rows of the map from the top: stage heads, step heads where there are any, the lanes that can be entered, then the notes beside the grid. */
type Row = { readonly at: 'stages' } | { readonly at: 'steps' } | { readonly at: 'lane'; readonly lane: string } | { readonly at: 'notes' };

/** Column −1 is the lane's name. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

const LANE_NAME = -1;

/** Where the cursor goes; the same one where the map ends. Without a cursor, the first cell. */
export function moveCursor(scene: Scene, cursor: Cursor | null, move: GridMove): Cursor | null {
  const rows = rowsOf(scene);
  if (rows.length === 0 || scene.columns.length === 0) return null;
  if (!cursor) return firstCell(scene, rows);
  if (cursor.at === 'note') return fromNote(scene, rows, cursor, move);
  const inStack = stackMove(scene, cursor, move);
  if (inStack) return inStack;
  const spot = spotOf(scene, rows, cursor);
  const next = MOVES[move](scene, rows, spot);
  return cursorAt(scene, rows, next, move) ?? cursor;
}

/** Past the last card down and up the stack comes the next lane. */
function stackMove(scene: Scene, cursor: Cursor, move: GridMove): Cursor | null {
  if (cursor.at !== 'cell' || (move !== 'up' && move !== 'down')) return null;
  const stack = stackOf(scene, cursor.lane, cursor.column);
  const here = cursor.card === null ? -1 : stack.indexOf(cursor.card);
  if (here < 0) return null;
  const next = stack[here + (move === 'down' ? 1 : -1)];
  return next === undefined ? null : { ...cursor, card: next };
}

function rowsOf(scene: Scene): Row[] {
  const rows: Row[] = [{ at: 'stages' }];
  if (scene.columns.some((column) => column.named)) rows.push({ at: 'steps' });
  for (const lane of scene.lanes) rows.push({ at: 'lane', lane: lane.id });
  if (scene.notes.length > 0) rows.push({ at: 'notes' });
  return rows;
}

function firstCell(scene: Scene, rows: readonly Row[]): Cursor | null {
  const row = rows.find((candidate) => candidate.at === 'lane' && !isLineRow(scene, candidate));
  return row?.at === 'lane' ? enterCell(scene, row.lane, 0, 'down') : stageCursor(scene, 0);
}

function isLineRow(scene: Scene, row: Row): boolean {
  return row.at === 'lane' && scene.lanes.some((lane) => lane.id === row.lane && lane.isLine);
}

function spotOf(scene: Scene, rows: readonly Row[], cursor: Exclude<Cursor, { at: 'note' }>): Spot {
  if (cursor.at === 'stage')
    return {
      row: 0,
      column: Math.max(
        0,
        scene.columns.findIndex((column) => column.stage === cursor.id),
      ),
    };
  if (cursor.at === 'step') return { row: rows.findIndex((row) => row.at === 'steps'), column: scene.columns.findIndex((column) => column.id === cursor.id) };
  const lane = cursor.at === 'lane' ? cursor.id : cursor.lane;
  const row = rows.findIndex((candidate) => candidate.at === 'lane' && candidate.lane === lane);
  return { row, column: cursor.at === 'lane' ? LANE_NAME : cursor.column };
}

type Step = (scene: Scene, rows: readonly Row[], spot: Spot) => Spot;

const MOVES: Readonly<Record<GridMove, Step>> = {
  left: (scene, rows, spot) => ({ ...spot, column: spot.column - leftStep(scene, rows, spot) }),
  right: (scene, rows, spot) => ({ ...spot, column: Math.min(scene.columns.length - 1, spot.column + rightStep(scene, rows, spot)) }),
  up: (_scene, rows, spot) => ({ ...spot, row: clampRow(rows, spot.row - 1) }),
  down: (_scene, rows, spot) => ({ ...spot, row: clampRow(rows, spot.row + 1) }),
  'lane-up': (_scene, rows, spot) => ({ ...spot, row: clampRow(rows, spot.row - 1) }),
  'lane-down': (_scene, rows, spot) => ({ ...spot, row: clampRow(rows, spot.row + 1) }),
  'row-start': (_scene, _rows, spot) => ({ ...spot, column: 0 }),
  'row-end': (scene, _rows, spot) => ({ ...spot, column: scene.columns.length - 1 }),
  'stage-left': (scene, _rows, spot) => ({ ...spot, column: stageEdge(scene, spot.column, -1) }),
  'stage-right': (scene, _rows, spot) => ({ ...spot, column: stageEdge(scene, spot.column, 1) }),
  first: (_scene, rows) => ({
    row: clampRow(
      rows,
      rows.findIndex((row) => row.at === 'lane'),
    ),
    column: 0,
  }),
  last: (scene, rows) => ({ row: rows.findLastIndex((row) => row.at !== 'notes'), column: scene.columns.length - 1 }),
};

function clampRow(rows: readonly Row[], row: number): number {
  return Math.max(0, Math.min(rows.length - 1, row));
}

/** Heads of stages are as wide as their steps. */
function rightStep(scene: Scene, rows: readonly Row[], { row, column }: Spot): number {
  if (rows[row]?.at !== 'stages') return 1;
  const stage = scene.columns[column]?.stage;
  const next = scene.columns.findIndex((other, i) => i > column && other.stage !== stage);
  return next < 0 ? 0 : next - column;
}

function leftStep(scene: Scene, rows: readonly Row[], { row, column }: Spot): number {
  const first = rows[row]?.at === 'lane' ? LANE_NAME : 0;
  if (column <= first) return 0;
  return rows[row]?.at === 'stages' ? column - stageEdge(scene, column, -1) : 1;
}

/** First column of the stage before or after the one at `column`; leftwards first of all its own start. */
function stageEdge(scene: Scene, column: number, direction: -1 | 1): number {
  const starts = scene.columns.flatMap((box, i) => (i === 0 || scene.columns[i - 1]?.stage !== box.stage ? [i] : []));
  if (direction > 0) return starts.find((start) => start > column) ?? scene.columns.length - 1;
  return starts.findLast((start) => start < column) ?? 0;
}

function stageCursor(scene: Scene, column: number): Cursor | null {
  const stage = scene.columns[Math.max(0, column)]?.stage;
  return stage === undefined ? null : { at: 'stage', id: stage };
}

function cursorAt(scene: Scene, rows: readonly Row[], { row, column }: Spot, move: GridMove): Cursor | null {
  const target = rows[row];
  if (!target) return null;
  if (target.at === 'stages') return stageCursor(scene, column);
  if (target.at === 'notes') return noteNear(scene, scene.columns[Math.max(0, column)]);
  if (target.at === 'steps') {
    const step = scene.columns[Math.max(0, column)];
    if (step && step.id !== step.stage) return { at: 'step', id: step.id };
    // A folded stage and one without steps have a head of the stage alone.
    return move === 'down' || move === 'lane-down' ? cursorAt(scene, rows, { row: row + 1, column }, move) : stageCursor(scene, column);
  }
  // A line of the blueprint has no cells: it is reached as a name.
  if (column === LANE_NAME || isLineRow(scene, target)) return { at: 'lane', id: target.lane };
  return enterCell(scene, target.lane, column, move);
}

/** Sideways from note to note in reading order; up, and left of the first, back into the grid. */
function fromNote(scene: Scene, rows: readonly Row[], cursor: Extract<Cursor, { at: 'note' }>, move: GridMove): Cursor {
  const at = scene.notes.findIndex(({ id }) => id === cursor.card);
  const next = { 'row-start': 0, 'row-end': scene.notes.length - 1, left: at - 1, right: at + 1, down: at + 1 }[move as 'left'];
  const note = next === undefined ? undefined : scene.notes[next];
  if (note) return { at: 'note', card: note.id, held: false };
  if (move === 'right' || move === 'down' || move === 'lane-down' || move === 'stage-right') return cursor;
  const from = { row: rows.length - 1, column: columnNear(scene, scene.notes[at]) };
  const spot = move === 'first' || move === 'last' ? MOVES[move](scene, rows, from) : { ...from, row: clampRow(rows, rows.length - 2) };
  return cursorAt(scene, rows, spot, 'up') ?? cursor;
}

type Across = { readonly x: number; readonly w: number };

const apart = (a: Across, b: Across): number => Math.abs(a.x + a.w / 2 - b.x - b.w / 2);

function noteNear({ notes }: Scene, column: Across | undefined): Cursor | null {
  const [near] = column ? notes.toSorted((a, b) => apart(a, column) - apart(b, column)) : notes;
  return near ? { at: 'note', card: near.id, held: false } : null;
}

function columnNear({ columns }: Scene, note: Across | undefined): number {
  if (!note) return 0;
  return columns.reduce((best, column, index) => (apart(column, note) < apart(columns[best] ?? column, note) ? index : best), 0);
}

/** Coming from below, the last card of a stack is nearest; from elsewhere the first. */
function enterCell(scene: Scene, lane: string, column: number, move: GridMove): Cursor {
  const stack = stackOf(scene, lane, column);
  const card = (move === 'up' ? stack.at(-1) : stack[0]) ?? null;
  return cellCursor(scene, lane, column, card);
}
