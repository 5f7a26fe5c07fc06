import type { KeyboardEvent } from 'react';
import { moveOfKey } from './table-keys.ts';
import { moved } from './table-moves.ts';
import { canWrite, cardsAt, type Spot } from './table-place.ts';
import type { Table } from './use-table.ts';

type Press = KeyboardEvent<HTMLTextAreaElement>;

/** What keys and leaving do in the table's field. */
export interface WritingWays {
  /** Letters came in: what was there is replaced by them. */
  typed(): void;
  idleKey(event: Press): void;
  writingKey(event: Press, text: string): void;
  /** The keyboard went elsewhere: what was written is kept. */
  leave(text: string): void;
}

/** What differs between a table and an outline: which way keys lead. */
interface Leading {
  idleKey(event: Press, table: Table): void;
  /** Where Enter and Tab go on once a text is kept. */
  enter(table: Table, text: string): void;
  tab(table: Table, by: 1 | -1): void;
}

/** What each key does once the text is kept; with Shift, Enter breaks the line. */
const ENDS: Readonly<Record<string, (leading: Leading, table: Table, text: string, by: 1 | -1) => void>> = {
  Escape: () => undefined,
  Enter: (leading, table, text) => leading.enter(table, text),
  Tab: (leading, table, _, by) => leading.tab(table, by),
};

const AS_TABLE: Leading = { idleKey, enter: below, tab: beside };

export function writingOf(table: Table, leading: Leading = AS_TABLE): WritingWays {
  const { model, spot, writing, edits } = table;
  const unchanged = (text: string) => writing?.fill !== null && text === writing?.fill;
  /** Whether the text could be kept; what says nothing stays open. */
  const keep = (text: string): boolean => {
    const kept = unchanged(text) || edits.keep(model, spot, text);
    if (kept) table.write(null);
    else table.refuse();
    return kept;
  };
  return {
    typed: () => {
      if (writing === null && table.writable && canWrite(model, spot)) table.write({ fill: null });
    },
    idleKey: (event) => leading.idleKey(event, table),
    writingKey(event, text) {
      const goOn = ENDS[event.key];
      if (!goOn || (event.key === 'Enter' && event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') table.write(null);
      else if (keep(text)) goOn(leading, table, text, event.shiftKey ? -1 : 1);
    },
    leave: (text) => {
      if (!keep(text)) table.write(null);
    },
  };
}

function idleKey(event: Press, table: Table): void {
  const { model, spot } = table;
  const move = moveOfKey(event);
  if (move === null) {
    openKey(event, table);
    return;
  }
  const next = moved(model, spot, move);
  if (next) reach(table, next, event.shiftKey);
  event.preventDefault();
  event.stopPropagation();
}

/** Goes there; with Shift selecting what lies between. */
function reach(table: Table, next: Spot, selecting: boolean): void {
  if (selecting) table.selectTo(next);
  else table.go(next);
}

/** Enter and F2 write, Escape lets go of several; everything else is a letter, or some action's key. */
export function openKey(event: Press, table: Table): void {
  const { model, spot } = table;
  const opens = (event.key === 'Enter' || event.key === 'F2') && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (opens) {
    table.open(spot);
  } else if (event.key === 'Escape') {
    // of several only what is here stays selected; else the key is somebody else's
    if (!table.several()) return;
    table.go(spot);
  } else if (!(event.key === ' ' && !event.ctrlKey)) {
    // in a row of figures a figure is a value, and no persona's number
    if (isFigure(event) && model.rows[spot.row]?.kind === 'feelings') event.stopPropagation();
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

function isFigure({ key, ctrlKey, metaKey, altKey }: Press): boolean {
  return /^[\d+\-−.]$/.test(key) && !(ctrlKey || metaKey || altKey);
}

/** Enter: the next card of the cell, then its free place; where nothing was written there, the row below. */
function below(table: Table, text: string): void {
  const { model, spot } = table;
  const cards = cardsAt(model, spot);
  const row = model.rows[spot.row];
  if (row?.kind === 'cards' && spot.column >= 0 && !(spot.item >= cards.length && text.trim() === '')) {
    if (spot.item + 1 < cards.length) table.go({ ...spot, item: spot.item + 1 });
    else table.goTo({ row: row.key, column: model.scene.columns[spot.column]?.id ?? null, card: null });
    return;
  }
  const next = moved(model, { ...spot, item: cards.length }, 'down');
  if (next) table.go(next);
}

/** Tab: the same row one column on, written at once; past the last column the map grows. */
function beside(table: Table, by: 1 | -1): void {
  const { model, spot, edits } = table;
  const row = model.rows[spot.row];
  const next = moved(model, spot, by > 0 ? 'right' : 'left');
  if (next) {
    table.go(next);
    if (next.column >= 0 || row?.kind === 'cards') table.write({ fill: edits.textAt(model, next) });
    return;
  }
  const column = by > 0 && row && row.kind !== 'line' && spot.column >= 0 ? edits.grow(row) : null;
  if (column === null || !row) return;
  table.goTo({ row: row.key, column, card: null });
  table.write({ fill: '' });
}
