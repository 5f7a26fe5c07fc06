import { breakLines, type CardBox, quoted } from '../../../shared/scene/index.ts';
import type { TableModel, TableRow } from './table-model.ts';

/** Pixels. The mirror of table.module.css. */
export const HEAD_WIDTH = 184;
export const NARROWEST_COLUMN = 200;
export const WIDEST_COLUMN = 380;
const CELL_PADDING = 12;
export const LINE = 20;
const ITEM_GAP = 4;
const SIGN = 22;
/** The ring of what comes from a template. */
const RING = 12;
const LEAST_ROW = 56;
const LINE_ROW = 28;
export const META = 18;

/** A card in its cell: where it stands there, and the lines of its text. */
export interface Item {
  readonly card: CardBox;
  readonly y: number;
  readonly h: number;
  readonly lines: readonly string[];
  /** Below them what its own fields say, a small line each. */
  readonly own: readonly string[];
}

/** As wide as the window allows, so that few stages fill it. */
export function columnWidth(room: number, columns: number): number {
  return Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, Math.floor((room - HEAD_WIDTH) / Math.max(1, columns))));
}

/** The line of a scale beside a feeling's value, in a column of so many pixels. */
export function scaleLine(column: number): number {
  return column < 240 ? 56 : 88;
}

/** Whether a sign stands before a card's text. */
export function hasSign({ look, kind }: CardBox, laneKind: string): boolean {
  return look === 'pain' || look === 'wow' || look === 'idea' || kind === 'touchpoint' || (kind !== laneKind && laneKind !== 'own');
}

/** How much of a line the sign and the icon before a card's text take. */
export function signsWidth(card: CardBox, laneKind: string): number {
  return (hasSign(card, laneKind) ? SIGN : 0) + (card.icon === '' ? 0 : SIGN);
}

/** The cards of a cell under each other. */
export function itemsOf(cards: readonly CardBox[], laneKind: string, width: number, from = CELL_PADDING): Item[] {
  let y = from;
  return cards.map((card) => {
    const room = width - 2 * CELL_PADDING - signsWidth(card, laneKind) - (card.isSample ? RING : 0);
    const lines = breakLines(card.look === 'quote' ? quoted(card.title) : card.title, 'card', room).map(({ text }) => text);
    const own = card.own.flatMap((line) => breakLines(line, 'meta', room).map(({ text }) => text));
    const h = lines.length * LINE + own.length * META + (card.toColumn > card.fromColumn ? META : 0);
    const item = { card, y, h, lines, own };
    y += h + ITEM_GAP;
    return item;
  });
}

/** The same, in the middle of a row that is higher than they need. */
export function itemsInRow(cards: readonly CardBox[], laneKind: string, width: number, height: number): Item[] {
  const items = itemsOf(cards, laneKind, width);
  const spare = height - bottomOf(items) - CELL_PADDING;
  return spare < 2 || items.length === 0 ? items : itemsOf(cards, laneKind, width, CELL_PADDING + Math.floor(spare / 2));
}

export function bottomOf(items: readonly Item[]): number {
  const last = items.at(-1);
  return last ? last.y + last.h : CELL_PADDING;
}

/** Where each row begins and ends, from the first row that scrolls; the heads have no place there. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

export function bandsOf(model: TableModel, width: number): Band[] {
  let top = 0;
  return model.rows.map((row) => {
    const height = heightOf(model, row, width);
    const band = { top, height };
    top += height;
    return band;
  });
}

function heightOf(model: TableModel, row: TableRow, width: number): number {
  if (row.kind === 'stages' || row.kind === 'steps') return 0;
  if (row.kind === 'line') return LINE_ROW;
  if (row.kind === 'feelings') return Math.max(LEAST_ROW, personHeight(row));
  const name = headHeight(row.lane.title);
  let least = Math.max(LEAST_ROW, name, 2 * CELL_PADDING + LINE * mostStops(row, width));
  for (let column = 0; column < model.scene.columns.length; column += 1) {
    const cards = model.cards(row.lane.id, column);
    if (cards.length > 0) least = Math.max(least, bottomOf(itemsOf(cards, row.lane.kind, width)) + CELL_PADDING);
  }
  return least;
}

/** Of a channel lane: how many lines the names of its fullest cell take. */
function mostStops({ lane }: Extract<TableRow, { kind: 'cards' }>, width: number): number {
  const lines = ({ name }: { readonly name: string }) => breakLines(name, 'card', width - 2 * CELL_PADDING).length;
  const byColumn = Map.groupBy(lane.stops, ({ column }) => column);
  return Math.max(0, ...[...byColumn.values()].map((stops) => stops.reduce((sum, stop) => sum + lines(stop), 0)));
}

function headHeight(title: string): number {
  return breakLines(title, 'card-strong', HEAD_WIDTH - 28).length * 18 + META + 16;
}

/** Whose feelings they are, beside the point's shape; below, the series with both ends of its scale, which the figures make longer still. */
function personHeight({ lane, curve, box: { ends } }: Extract<TableRow, { kind: 'feelings' }>): number {
  const series = `${lane.title}, −00.0 ${ends.low} … +00.0 ${ends.high}`;
  return breakLines(curve.name, 'card-strong', HEAD_WIDTH - 28 - SIGN).length * 18 + breakLines(series, 'meta', HEAD_WIDTH - 28).length * META + 16;
}
