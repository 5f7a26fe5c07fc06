import { cardText } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { holdsCards } from '../../../shared/model/lane-kinds.ts';
import { type Beside, isBeside } from '../../../shared/model/place.ts';
import { isNoteBox } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { NODES_FROM } from '../level-of-detail/tiers.ts';

export type EditPlace =
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'beside'; readonly beside: Beside }
  | { readonly kind: 'cell'; readonly lane: string; readonly column: number; readonly index?: number };

/** Opens the editor over a card, or over the place where a new one will lie. `typed`: the first letters, which replace the old text. */
export function startEditing(host: CanvasHost, place: EditPlace, typed?: string): void {
  const { scene, index } = host.store.getState();
  if (!scene || host.readOnly()) return;
  if (host.camera.state().z < NODES_FROM) comeNear(host);
  const written = { text: typed ?? '', typed: typed !== undefined };
  if (place.kind === 'beside') {
    host.edit({ card: null, cell: null, beside: place.beside, index: null, ...written });
    return;
  }
  if (place.kind === 'cell') {
    const lane = scene.lanes.find((box) => box.id === place.lane);
    if (!lane || !holdsCards(lane.kind) || lane.collapsed) return;
    const cell = { lane: place.lane, column: place.column };
    host.edit({ card: null, cell, beside: null, index: place.index ?? null, ...written });
    return;
  }
  const box = index.cards[index.find(place.id)];
  const { records } = host.document.store.getState();
  const card = liveRecord(records, 'card', place.id);
  if (!box || !card) return;
  const cell = isNoteBox(box) ? null : { lane: box.lane, column: box.fromColumn };
  const beside = isBeside(card.place) ? card.place.beside : null;
  host.edit({ card: place.id, cell, beside, index: null, ...written, text: typed ?? cardText(records, card) });
}

/** Nobody can type into bars. */
function comeNear(host: CanvasHost): void {
  const { w, h } = host.size();
  host.camera.zoomAt({ x: w / 2, y: h / 2 }, 1);
}
