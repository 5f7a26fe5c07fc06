import type { GridMove } from '../../ui/grid-move.ts';
import { stageStart, type TableModel } from './table-model.ts';
import { cardsAt, type Spot } from './table-place.ts';

/** Where an arrow leads. Up and down go from card to card, then from row to row; lines are passed over. Null: no further. */
export function moved(model: TableModel, spot: Spot, move: GridMove): Spot | null {
  if (move === 'up' || move === 'down') return upOrDown(model, spot, move === 'up' ? -1 : 1);
  if (move === 'lane-up' || move === 'lane-down') return toRow(model, spot, move === 'lane-up' ? -1 : 1, 'top');
  if (move === 'first') return { row: rowFrom(model, 0, 1), column: 0, item: 0 };
  if (move === 'last') return toItem(model, { row: rowFrom(model, model.rows.length - 1, -1), column: model.scene.columns.length - 1, item: 0 }, 'top');
  const column = columnAfter(model, spot, move);
  return column === spot.column ? null : toItem(model, { ...spot, column }, 'top');
}

function columnAfter(model: TableModel, { row, column }: Spot, move: GridMove): number {
  const { scene, rows } = model;
  const last = scene.columns.length - 1;
  const byStage = rows[row]?.kind === 'stages' || move === 'stage-left' || move === 'stage-right';
  if (move === 'row-start') return column <= 0 && hasHead(model, row) ? -1 : 0;
  if (move === 'row-end') return byStage ? stageStart(scene, last) : last;
  const by = move === 'left' || move === 'stage-left' ? -1 : 1;
  const next = byStage && column >= 0 ? nextStage(model, column, by) : column + by;
  return Math.max(hasHead(model, row) ? -1 : 0, Math.min(last, next));
}

/** The beginning of the stage before or after; back from within a stage its own. */
function nextStage({ scene }: TableModel, column: number, by: 1 | -1): number {
  const start = stageStart(scene, column);
  if (by < 0) return column > start ? start : Math.max(-1, start - 1 < 0 ? -1 : stageStart(scene, start - 1));
  const next = scene.columns.findIndex((held, index) => index > column && held.stage !== scene.columns[column]?.stage);
  return next < 0 ? column : next;
}

/** The rows of stages and steps have no head that could be written. */
function hasHead({ rows }: TableModel, row: number): boolean {
  const kind = rows[row]?.kind;
  return kind === 'cards' || kind === 'feelings';
}

function upOrDown(model: TableModel, spot: Spot, by: 1 | -1): Spot | null {
  const item = spot.item + by;
  const cards = cardsAt(model, spot);
  if (cards.length > 0 && item >= 0 && item <= cards.length) return { ...spot, item };
  return toRow(model, spot, by, by > 0 ? 'top' : 'bottom');
}

function toRow(model: TableModel, spot: Spot, by: 1 | -1, end: 'top' | 'bottom'): Spot | null {
  const row = rowFrom(model, spot.row + by, by);
  if (row < 0) return null;
  const column = spot.column < 0 && !hasHead(model, row) ? 0 : spot.column;
  return toItem(model, { row, column: model.rows[row]?.kind === 'stages' ? stageStart(model.scene, column) : column, item: 0 }, end);
}

/** The first row from here on that can be stood on; −1: none. */
function rowFrom({ rows }: TableModel, from: number, by: 1 | -1): number {
  for (let row = from; row >= 0 && row < rows.length; row += by) if (rows[row]?.kind !== 'line') return row;
  return -1;
}

/** Into a cell from above at its first card, from below at its last: the free place is reached on purpose only. */
function toItem(model: TableModel, spot: Spot, end: 'top' | 'bottom'): Spot {
  const cards = cardsAt(model, spot);
  return { ...spot, item: end === 'top' ? 0 : Math.max(0, cards.length - 1) };
}
