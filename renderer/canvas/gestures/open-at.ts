import { USUAL_NOTE } from '../../../shared/model/place.ts';
import { besideAt } from '../../../shared/scene/index.ts';
import type { OpenMark } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { startEditing } from '../editor/start-editing.ts';
import { isBesideGrid } from '../notes/beside-target.ts';
import type { PointerAt } from './gesture.ts';
import { hitAt, isOnCount } from './map-press.ts';

/** Double-click: opens the journey behind a card's mark, edits the card, or starts a new one in the cell or a note beside the grid. */
export function openAt(host: CanvasHost, at: PointerAt): void {
  const hit = hitAt(host, at);
  if (hit.kind === 'card' && (enterAt(host, at, hit.id) || isOnCount(host, at, hit.id))) return;
  if (host.readOnly()) return;
  if (hit.kind === 'card' || hit.kind === 'card-edge') startEditing(host, { kind: 'card', id: hit.id });
  else if (hit.kind === 'cell') startEditing(host, { kind: 'cell', lane: hit.lane, column: hit.column });
  else if (hit.kind === 'nothing') beginNote(host, at);
  else if (hit.kind === 'link') host.view.edit({ kind: 'link', id: hit.id, field: 'label' });
}

/** Under the pointer, where nothing lies. */
function beginNote(host: CanvasHost, at: PointerAt): void {
  const { scene } = host.store.getState();
  if (!scene || !isBesideGrid(scene, at.map)) return;
  const corner = { x: at.map.x - NEW_NOTE.x, y: at.map.y - NEW_NOTE.y, w: USUAL_NOTE };
  startEditing(host, { kind: 'beside', beside: besideAt(corner, scene) });
}

/** Where the text of a new note begins. */
const NEW_NOTE = { x: 10, y: 18 };

/** On the mark of a card that opens a journey that is there. */
function enterAt(host: CanvasHost, at: PointerAt, id: string): boolean {
  const opens = opensAt(host, at, id);
  if (!opens || opens.gone) return false;
  host.view.enterJourney(opens.journey);
  return true;
}

export function opensAt(host: CanvasHost, at: PointerAt, id: string): OpenMark | null {
  const { index } = host.store.getState();
  const card = index.cards[index.find(id)];
  const mark = card?.opens;
  if (!card || !mark) return null;
  const x = at.map.x - card.x - mark.x;
  const y = at.map.y - card.y - mark.y;
  return x >= 0 && x <= mark.w && y >= 0 && y <= mark.h ? mark : null;
}
