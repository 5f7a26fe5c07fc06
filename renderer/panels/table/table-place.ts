import { NOTES_LANE, pointId } from '../../../shared/scene/index.ts';
import type { Cell, Selected } from '../../state/index.ts';
import { STAGES, STEPS, type TableModel, type TableRow } from './table-model.ts';

/** Where the keyboard stands in the table, by ids, so that it stays there whatever others change. */
export interface Place {
  /** Key of the row. */
  readonly row: string;
  /** Id of the column; null: the row's head. */
  readonly column: string | null;
  /** The card; null: the free place below the cards of the cell, or a cell that holds none. */
  readonly card: string | null;
}

/** The same by numbers. */
export interface Spot {
  readonly row: number;
  /** −1: the row's head. */
  readonly column: number;
  /** Position in the cell; as many as there are cards: the free place. */
  readonly item: number;
}

/** Where a place stands now. A card that moved is followed; of what is gone the nearest is taken, by where it stood before. */
export function spotOf(model: TableModel, place: Place, before: Spot): Spot {
  const found = indexOf(model, place);
  if (place.card === null || (found.row >= 0 && cardsAt(model, found).some(({ id }) => id === place.card)))
    return clamp(model, { ...found, ...gone(found, before) }, place, before);
  const card = model.scene.cards.find(({ id }) => id === place.card);
  if (!card) return clamp(model, { ...found, ...gone(found, before) }, place, before);
  const row = model.rows.findIndex((held) => held.kind === 'cards' && held.lane.id === card.lane);
  return clamp(model, { row, column: card.fromColumn, item: 0 }, place, before);
}

function indexOf({ rows, scene }: TableModel, { row, column }: Place): Spot {
  return { row: rows.findIndex(({ key }) => key === row), column: column === null ? -1 : scene.columns.findIndex(({ id }) => id === column), item: 0 };
}

function gone(found: Spot, before: Spot): Partial<Spot> {
  return found.row < 0 ? { row: before.row } : {};
}

function clamp(model: TableModel, spot: Spot, place: Place, before: Spot): Spot {
  const row = Math.max(0, Math.min(spot.row, model.rows.length - 1));
  const lost = place.column !== null && spot.column < 0;
  const column = Math.min(lost ? Math.max(0, before.column) : spot.column, model.scene.columns.length - 1);
  const cards = cardsAt(model, { row, column, item: 0 });
  const item = cards.findIndex(({ id }) => id === place.card);
  const otherwise = place.card === null ? cards.length : Math.min(before.item, cards.length);
  return { row, column, item: item >= 0 ? item : otherwise };
}

export function cardsAt(model: TableModel, { row, column }: Spot) {
  const held = model.rows[row];
  return held?.kind === 'cards' && column >= 0 ? model.cards(held.lane.id, column) : [];
}

export function placeAt(model: TableModel, spot: Spot): Place {
  const row = model.rows[spot.row];
  return { row: row?.key ?? STAGES, column: model.scene.columns[spot.column]?.id ?? null, card: cardsAt(model, spot)[spot.item]?.id ?? null };
}

/** What a spot selects; a free place selects nothing. */
export function selectionAt(model: TableModel, spot: Spot): Selected[] {
  const row = model.rows[spot.row];
  const column = model.scene.columns[spot.column];
  if (!row) return [];
  if (spot.column < 0) return row.kind === 'stages' || row.kind === 'steps' || isNotes(row) ? [] : [{ kind: 'lane', id: row.lane.id }];
  if (row.kind === 'stages') return column ? [{ kind: 'stage', id: column.stage }] : [];
  if (row.kind === 'steps') return column ? [{ kind: 'step', id: column.id }] : [];
  if (row.kind === 'feelings') return pointAt(row, spot.column);
  const card = cardsAt(model, spot)[spot.item];
  return card ? [{ kind: 'card', id: card.id }] : [];
}

/** What lies beside the grid is a row here, but no lane. */
function isNotes(row: TableRow): boolean {
  return row.kind === 'cards' && row.lane.id === NOTES_LANE;
}

function pointAt({ curve, box }: Extract<TableRow, { kind: 'feelings' }>, column: number): Selected[] {
  const step = curve.points[column]?.step;
  return step === undefined ? [] : [{ kind: 'point', id: pointId(box, curve.persona, step) }];
}

/** The cell where new and pasted cards go. */
export function cellAt(model: TableModel, spot: Spot): Cell | null {
  const row = model.rows[spot.row];
  const column = model.scene.columns[spot.column];
  return row?.kind === 'cards' && !isNotes(row) && column ? { lane: row.lane.id, column: column.id } : null;
}

/** The free place of a cell, or its only one. */
export function spotOfCell(model: TableModel, { lane, column }: Cell): Spot | null {
  const spot = onRow(
    model.rows,
    (row) => row.kind === 'cards' && row.lane.id === lane,
    model.scene.columns.findIndex(({ id }) => id === column),
  );
  return spot && spot.column >= 0 ? { ...spot, item: cardsAt(model, spot).length } : null;
}

/** Where something selected elsewhere stands in the table; null: it has no place there. */
export function spotOfSelected(model: TableModel, item: Selected): Spot | null {
  const { rows, scene } = model;
  if (item.kind === 'stage')
    return onRow(
      rows,
      (row) => row.key === STAGES,
      scene.columns.findIndex(({ stage }) => stage === item.id),
    );
  if (item.kind === 'step')
    return onRow(
      rows,
      (row) => row.key === STEPS,
      scene.columns.findIndex(({ id }) => id === item.id),
    );
  if (item.kind === 'lane') return onRow(rows, (row) => 'lane' in row && row.lane.id === item.id && row.kind !== 'line', -1);
  if (item.kind === 'point') return spotOfPoint(model, item.id);
  const card = item.kind === 'card' ? scene.cards.find(({ id }) => id === item.id) : undefined;
  if (!card) return null;
  const spot = onRow(rows, (row) => row.kind === 'cards' && row.lane.id === card.lane, card.fromColumn);
  return spot && { ...spot, item: model.cards(card.lane, card.fromColumn).findIndex(({ id }) => id === card.id) };
}

function onRow(rows: readonly TableRow[], is: (row: TableRow) => boolean, column: number): Spot | null {
  const row = rows.findIndex(is);
  return row < 0 || column < -1 ? null : { row, column, item: 0 };
}

function spotOfPoint({ rows }: TableModel, id: string): Spot | null {
  for (const [row, held] of rows.entries()) {
    if (held.kind !== 'feelings') continue;
    const column = held.curve.points.findIndex(({ step }) => pointId(held.box, held.curve.persona, step) === id);
    if (column >= 0) return { row, column, item: 0 };
  }
  return null;
}

/** A free card cell in reading order, so that typing writes at once; of a full table the first cell. */
export function firstSpot(model: TableModel): Spot {
  const rows = model.rows.flatMap((row, index) => (row.kind === 'cards' ? [{ index, lane: row.lane.id }] : []));
  for (const { index, lane } of rows) {
    const column = model.scene.columns.findIndex((_, at) => model.cards(lane, at).length === 0);
    if (column >= 0) return { row: index, column, item: 0 };
  }
  return { row: rows[0]?.index ?? 0, column: 0, item: 0 };
}

/** A persona's name is written in the persona, and a stage without steps has no step to name. */
export function canWrite({ rows, scene }: TableModel, spot: Spot): boolean {
  const row = rows[spot.row];
  const column = scene.columns[spot.column];
  const isStep = column !== undefined && column.id !== column.stage;
  if (row?.kind === 'feelings') return spot.column >= 0 && isStep;
  if (row && isNotes(row) && spot.column < 0) return false;
  return row?.kind === 'steps' ? isStep : row !== undefined;
}
