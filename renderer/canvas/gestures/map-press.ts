import { curveAxis } from '../../../shared/scene/index.ts';
import { isNoteBox } from '../../../shared/scene/scene.ts';
import type { Selected } from '../../state/index.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Cursor } from '../keyboard/cursor.ts';
import { resizeNote } from '../notes/resize-note.ts';
import { dragCards } from './drag-cards.ts';
import { dragPoint } from './drag-point.ts';
import type { PointerAt } from './gesture.ts';
import { type Hit, hitTest } from './hit-test.ts';
import { marquee } from './marquee.ts';
import { pan } from './pan.ts';
import type { Press } from './pointer-tool.ts';
import { spanCard } from './span-card.ts';

export function hitAt(host: CanvasHost, at: PointerAt): Hit {
  const { scene, index } = host.store.getState();
  return scene ? hitTest(scene, index, at.map, host.camera.state().z, host.selectedCards()) : { kind: 'nothing' };
}

/** What a press of the pointer on the map may become. */
export function mapPress(host: CanvasHost, at: PointerAt, button: number): Press | null {
  if (button === 1 || host.store.getState().panning) return { drag: () => pan(host.camera, at.screen), click: () => undefined };
  if (button !== 0) return null;
  const hit = hitAt(host, at);
  if (hit.kind === 'card') return cardPress(host, at, hit.id);
  if (hit.kind === 'card-edge') return edgePress(host, at, hit.id);
  if (hit.kind === 'point') return pointPress(host, hit);
  if (hit.kind === 'stop') return { drag: null, click: () => showCard(host, hit.card) };
  if (hit.kind === 'link') return { drag: null, click: () => host.select([{ kind: 'link', id: hit.id }]) };
  return groundPress(host, at, hit);
}

function cardPress(host: CanvasHost, at: PointerAt, id: string): Press {
  return {
    drag: host.readOnly() ? null : () => dragCards(host, takeAlong(host, id), id, gripOf(host, at, id)),
    click: (released) => clickCard(host, released, id),
  };
}

/** Dragging a card that is not selected selects it; a selected one takes all selected cards along. */
function takeAlong(host: CanvasHost, id: string): readonly string[] {
  const selected = host.selectedCards();
  if (selected.has(id)) return [...selected];
  selectCard(host, id);
  return [id];
}

function gripOf(host: CanvasHost, at: PointerAt, id: string) {
  const { index } = host.store.getState();
  const card = index.cards[index.find(id)];
  return { x: at.map.x - (card?.x ?? 0), y: at.map.y - (card?.y ?? 0) };
}

function clickCard(host: CanvasHost, at: PointerAt, id: string): void {
  if (at.shift || at.mod) {
    host.view.toggle({ kind: 'card', id });
    return;
  }
  selectCard(host, id);
  if (isOnCount(host, at, id)) host.view.openDialog('pictures');
}

/** On the words that say how many more pictures a card has. */
export function isOnCount(host: CanvasHost, at: PointerAt, id: string): boolean {
  const { index } = host.store.getState();
  const card = index.cards[index.find(id)];
  if (!card?.further) return false;
  const { x, y, w, h } = card.further;
  const [left, top] = [at.map.x - card.x - x, at.map.y - card.y - y];
  return left >= 0 && left <= w && top >= 0 && top <= h;
}

function selectCard(host: CanvasHost, id: string): void {
  const { index } = host.store.getState();
  const card = index.cards[index.find(id)];
  if (!card) return;
  const cursor: Cursor = isNoteBox(card) ? { at: 'note', card: id, held: true } : { at: 'cell', lane: card.lane, column: card.fromColumn, card: id };
  host.store.setState({ cursor });
  host.select([{ kind: 'card', id }]);
}

/** The touchpoint behind a mark of the channel lane. */
function showCard(host: CanvasHost, id: string): void {
  selectCard(host, id);
  host.view.store.getState().canvas?.reveal({ kind: 'card', id });
}

function edgePress(host: CanvasHost, at: PointerAt, id: string): Press {
  const { index } = host.store.getState();
  const card = index.cards[index.find(id)];
  if (!card || host.readOnly()) return cardPress(host, at, id);
  return { drag: () => (isNoteBox(card) ? resizeNote(host, card) : spanCard(host, card)), click: (released) => clickCard(host, released, id) };
}

function pointPress(host: CanvasHost, hit: Extract<Hit, { kind: 'point' }>): Press {
  // A point of another persona comes to the front first; only then can it be moved.
  if (!hit.active) return { drag: null, click: () => takePoint(host, hit) };
  takePoint(host, hit);
  return { drag: host.readOnly() ? null : () => dragPoint(host, hit.lane, hit.column), click: () => undefined };
}

function takePoint(host: CanvasHost, { id, lane, column, persona }: Extract<Hit, { kind: 'point' }>): void {
  host.view.activate(persona);
  host.store.setState({ cursor: { at: 'point', lane, column, held: true } });
  host.select([{ kind: 'point', id }]);
}

/** Empty ground: a drag draws the frame, a click sets the cursor or, on a curve, a point. */
function groundPress(host: CanvasHost, at: PointerAt, hit: Hit): Press {
  const kept: readonly Selected[] = at.shift || at.mod ? host.view.store.getState().selection.filter(({ kind }) => kind === 'card') : [];
  return {
    drag: () => marquee(host, at.map, kept, at.mod),
    click: (released) => {
      if (hit.kind === 'curve') clickCurve(host, released, hit);
      else if (hit.kind === 'cell') host.moveTo({ at: 'cell', lane: hit.lane, column: hit.column, card: null });
      else host.moveTo(null);
    },
  };
}

/** An empty column gets a point where it was clicked; another click beside a point only takes hold of it. */
function clickCurve(host: CanvasHost, at: PointerAt, hit: { readonly lane: string; readonly column: number }): void {
  const box = host.store.getState().scene?.curves.find((curve) => curve.lane === hit.lane);
  const held = host.edits.pointOf(hit.lane, hit.column)?.shown.value ?? null;
  if (box && held === null && !host.readOnly()) host.edits.setPoint(hit.lane, hit.column, host.edits.snap(hit.lane, curveAxis(box).toValue(at.map.y)));
  host.moveTo({ at: 'point', lane: hit.lane, column: hit.column, held: true });
}
