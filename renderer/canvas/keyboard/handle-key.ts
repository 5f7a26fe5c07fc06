import { type GridMove, gridMoveOf } from '../../ui/grid-move.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { startEditing } from '../editor/start-editing.ts';
import type { Cursor } from './cursor.ts';
import { moveCursor } from './cursor-moves.ts';

/** Keys of the map while no text is written. Everything with Alt, and the rest of the shortcuts, belongs to the actions. */
export function handleKey(host: CanvasHost, event: KeyboardEvent): void {
  const handled = nudgeNotes(host, event) || (!event.altKey && plainKey(host, event));
  if (!handled) return;
  event.preventDefault();
  event.stopPropagation();
}

function plainKey(host: CanvasHost, event: KeyboardEvent): boolean {
  return letGo(host, event) || panKey(host, event) || nudge(host, event) || travel(host, event) || open(host, event);
}

/** Escape lets go of a point or a note, then clears the selection. */
function letGo(host: CanvasHost, event: KeyboardEvent): boolean {
  if (event.key !== 'Escape') return false;
  const { cursor } = host.store.getState();
  if ((cursor?.at === 'point' || cursor?.at === 'note') && cursor.held) {
    host.store.setState({ cursor: { ...cursor, held: false } });
    return true;
  }
  if (host.view.store.getState().selection.length === 0) return false;
  host.select([]);
  return true;
}

function panKey(host: CanvasHost, event: KeyboardEvent): boolean {
  if (event.code !== 'Space' || event.ctrlKey || event.metaKey) return false;
  if (!event.repeat) host.store.setState({ panning: true });
  return true;
}

/** On a point that is held ↑ and ↓ change its value, with Shift by five marks. */
function nudge(host: CanvasHost, event: KeyboardEvent): boolean {
  const { cursor } = host.store.getState();
  if (cursor?.at !== 'point' || !cursor.held || host.readOnly() || event.ctrlKey || event.metaKey) return false;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
  host.edits.nudgePoint(cursor.lane, cursor.column, event.key === 'ArrowUp' ? 1 : -1, event.shiftKey);
  host.moveTo(cursor);
  return true;
}

/** How far an arrow key moves a note, in map units; with Alt. */
const NOTE_STEP = 8;
const NOTE_FINE = 1;
const WAYS: Readonly<Record<string, readonly [dx: number, dy: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Arrows move the selected notes while one is held, with Alt always, and then finely. */
function nudgeNotes(host: CanvasHost, event: KeyboardEvent): boolean {
  const { cursor } = host.store.getState();
  const way = WAYS[event.key];
  if (cursor?.at !== 'note' || !way || host.readOnly() || event.ctrlKey || event.metaKey || event.shiftKey || !(event.altKey || cursor.held)) return false;
  const step = event.altKey ? NOTE_FINE : NOTE_STEP;
  host.view.store.getState().canvas?.notes.nudge(way[0] * step, way[1] * step);
  host.store.setState({ cursor });
  return true;
}

function travel(host: CanvasHost, event: KeyboardEvent): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  // Shift alone moves what is selected: that is an action's. With Ctrl as well, what is passed is selected.
  if (event.shiftKey && !ctrl && event.key.startsWith('Arrow')) return false;
  const move = gridMoveOf(event.key, ctrl && !event.shiftKey);
  const { scene, cursor } = host.store.getState();
  if (!move || !scene) return false;
  const next = keepHold(cursor, moveCursor(scene, cursor, move), move);
  if (!next) return true;
  const kept = event.shiftKey ? host.view.store.getState().selection : [];
  host.moveTo(next);
  extend(host, kept);
  return true;
}

/** From point to point along a curve the hold stays. */
function keepHold(from: Cursor | null, to: Cursor | null, move: GridMove): Cursor | null {
  const along = move === 'left' || move === 'right' || move === 'row-start' || move === 'row-end';
  if (from?.at !== 'point' || to?.at !== 'point' || !from.held || !along) return to;
  return { ...to, held: true };
}

/** The cards passed stay selected. */
function extend(host: CanvasHost, kept: ReturnType<CanvasHost['view']['store']['getState']>['selection']): void {
  const now = host.view.store.getState().selection;
  const cards = kept.filter((item) => item.kind === 'card' && !now.some((held) => held.id === item.id));
  if (cards.length > 0 && now.every((item) => item.kind === 'card')) host.select([...cards, ...now]);
}

function open(host: CanvasHost, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return false;
  const { cursor } = host.store.getState();
  if (!cursor || host.readOnly()) return false;
  OPEN[cursor.at](host, cursor as never);
  return true;
}

const OPEN: { readonly [At in Cursor['at']]: (host: CanvasHost, cursor: Extract<Cursor, { at: At }>) => void } = {
  stage: (host, { id }) => host.view.edit({ kind: 'stage', id, field: 'name' }),
  step: (host, { id }) => host.view.edit({ kind: 'step', id, field: 'name' }),
  lane: (host, { id }) => host.view.edit({ kind: 'lane', id, field: 'title' }),
  cell: (host, { lane, column, card }) => startEditing(host, card === null ? { kind: 'cell', lane, column } : { kind: 'card', id: card }),
  note: (host, { card }) => startEditing(host, { kind: 'card', id: card }),
  point: holdPoint,
};

/** Takes hold of a point; where there is a gap it first puts one in the middle. */
function holdPoint(host: CanvasHost, cursor: Extract<Cursor, { at: 'point' }>): void {
  if ((host.edits.pointOf(cursor.lane, cursor.column)?.shown.value ?? null) === null) host.edits.setPoint(cursor.lane, cursor.column, 0);
  host.moveTo({ ...cursor, held: true });
}
