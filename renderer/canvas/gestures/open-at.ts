import type { CanvasHost } from '../canvas-host.ts';
import { startEditing } from '../editor/start-editing.ts';
import type { PointerAt } from './gesture.ts';
import { hitAt } from './map-press.ts';

/** Double-click: edits the card, or starts a new one in the cell. */
export function openAt(host: CanvasHost, at: PointerAt): void {
  if (host.readOnly()) return;
  const hit = hitAt(host, at);
  if (hit.kind === 'card' || hit.kind === 'card-edge') startEditing(host, { kind: 'card', id: hit.id });
  else if (hit.kind === 'cell') startEditing(host, { kind: 'cell', lane: hit.lane, column: hit.column });
  else if (hit.kind === 'link') host.view.edit({ kind: 'link', id: hit.id, field: 'label' });
}
