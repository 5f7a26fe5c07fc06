import { pointId } from '../../../shared/scene/index.ts';
import type { Selected } from '../../state/index.ts';
import type { TableModel } from './table-model.ts';
import { cardsAt, type Spot, selectionAt } from './table-place.ts';

/** What is selected together: things of one kind. A free place begins a selection of cards. */
export function kindAt(model: TableModel, spot: Spot): Selected['kind'] {
  const row = model.rows[spot.row];
  if (spot.column < 0) return 'lane';
  if (row?.kind === 'stages') return 'stage';
  if (row?.kind === 'steps') return 'step';
  return row?.kind === 'feelings' ? 'point' : 'card';
}

/** Everything of the anchor's kind from there to another place, as cells of a sheet are selected. */
export function selectedBetween(model: TableModel, anchor: Spot, to: Spot): Selected[] {
  const kind = kindAt(model, anchor);
  const rows = span(anchor.row, to.row);
  const columns = kind === 'lane' ? [-1] : span(Math.max(0, anchor.column), Math.max(0, to.column));
  if (kind === 'stage' || kind === 'step') return distinct(columns.flatMap((column) => selectionAt(model, { ...anchor, column })));
  if (kind === 'lane') return distinct(rows.flatMap((row) => selectionAt(model, { row, column: -1, item: 0 })));
  return rows.flatMap((row) => columns.flatMap((column) => (kind === 'point' ? pointAt(model, row, column) : cardsBetween(model, anchor, to, row, column))));
}

/** Of one cell only the cards from here to there, and so at both ends of a column; of several columns whole cells. */
function cardsBetween(model: TableModel, a: Spot, b: Spot, row: number, column: number): Selected[] {
  const [first, last] = a.row < b.row || (a.row === b.row && a.item <= b.item) ? [a, b] : [b, a];
  const narrow = first.column === last.column;
  const from = narrow && row === first.row ? first.item : 0;
  const to = narrow && row === last.row ? last.item : Number.POSITIVE_INFINITY;
  return cardsAt(model, { row, column, item: 0 }).flatMap(({ id }, item) => (item >= from && item <= to ? [{ kind: 'card' as const, id }] : []));
}

/** A gap is no point. */
function pointAt({ rows }: TableModel, row: number, column: number): Selected[] {
  const held = rows[row];
  const point = held?.kind === 'feelings' ? held.curve.points[column] : undefined;
  return held?.kind === 'feelings' && point && point.value !== null ? [{ kind: 'point', id: pointId(held.box, held.curve.persona, point.step) }] : [];
}

function span(a: number, b: number): number[] {
  return Array.from({ length: Math.abs(b - a) + 1 }, (_, index) => Math.min(a, b) + index);
}

function distinct(items: readonly Selected[]): Selected[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
