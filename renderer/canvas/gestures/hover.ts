import type { CanvasHost } from '../canvas-host.ts';
import type { PointerAt } from './gesture.ts';
import type { Hit } from './hit-test.ts';
import { hitAt, isOnCount } from './map-press.ts';
import { opensAt } from './open-at.ts';

/** What the pointer is over, told to the parts that show it; the cursor's shape is returned. */
export function hover(host: CanvasHost, at: PointerAt): string {
  const state = host.store.getState();
  if (state.panning) return 'grab';
  const hit = hitAt(host, at);
  const card = hit.kind === 'card' || hit.kind === 'card-edge' ? hit.id : null;
  if (card !== state.hoveredCard) host.store.setState({ hoveredCard: card });
  const point = hit.kind === 'point' ? hit.id : null;
  if (point !== state.hoveredPoint) host.store.setState({ hoveredPoint: point });
  const cell = hit.kind === 'cell' || hit.kind === 'curve' ? hit : null;
  if (cell?.lane !== state.hoveredCell?.lane || cell?.column !== state.hoveredCell?.column) {
    host.store.setState({ hoveredCell: cell && { lane: cell.lane, column: cell.column } });
  }
  if (hit.kind === 'card' && (opensAt(host, at, hit.id)?.gone === false || isOnCount(host, at, hit.id))) return 'pointer';
  return shapeOf(hit, host.readOnly());
}

export function leave(host: CanvasHost): void {
  host.store.setState({ hoveredCard: null, hoveredCell: null, hoveredPoint: null });
}

function shapeOf(hit: Hit, readOnly: boolean): string {
  if (hit.kind === 'link' || hit.kind === 'stop') return 'pointer';
  if (readOnly) return 'default';
  if (hit.kind === 'card-edge') return 'ew-resize';
  if (hit.kind === 'point') return hit.active ? 'ns-resize' : 'pointer';
  return hit.kind === 'curve' ? 'crosshair' : 'default';
}
