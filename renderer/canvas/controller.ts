import type { Box, LinkPath } from '../../shared/scene/scene.ts';
import type { CanvasController, Selected } from '../state/index.ts';
import { fitAll, reveal } from './camera/fit.ts';
import type { CanvasHost } from './canvas-host.ts';
import { nearestCardCell } from './drop/drop-target.ts';
import { hitTest } from './gestures/hit-test.ts';
import { boxOf, cursorOf } from './keyboard/cursor-place.ts';
import { noteTools } from './notes/note-tools.ts';

const ZOOM_STEPS = [0.05, 0.1, 0.15, 0.25, 0.35, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;

/** What menus, keys and panels ask of the canvas. */
export function createController(host: CanvasHost, tellTray: (cards: number) => void): CanvasController {
  const { camera } = host;
  const middle = () => {
    const { w, h } = host.size();
    return { x: w / 2, y: h / 2 };
  };
  const { opening } = host;
  return {
    fit() {
      opening.finish();
      camera.set(fitAll(host.extent(), host.room()));
    },
    zoomIn: () => camera.zoomAt(middle(), stepAbove(camera.state().z)),
    zoomOut: () => camera.zoomAt(middle(), stepBelow(camera.state().z)),
    zoomTo: (scale) => camera.zoomAt(middle(), scale),
    reveal: (item) => revealItem(host, item),
    focus: () => host.focus(),
    under: (at) => under(host, at),
    pickFace: () => host.places.canvas?.querySelector<HTMLElement>('[data-faces] [tabindex="0"]')?.focus(),
    offerPaste: (pasted) => host.store.setState({ pasted }),
    tellTray,
    notes: noteTools(host),
  };
}

function under(host: CanvasHost, at: { readonly x: number; readonly y: number }) {
  const { scene, index } = host.store.getState();
  const room = host.places.canvas?.getBoundingClientRect();
  if (!scene || !room) return { card: null, cell: null };
  const map = host.camera.toMap({ x: at.x - room.left, y: at.y - room.top });
  const hit = hitTest(scene, index, map, host.camera.state().z, new Set());
  const cell = nearestCardCell(scene, map);
  const column = cell && scene.columns[cell.column]?.id;
  return { card: hit.kind === 'card' ? hit.id : null, cell: cell && column ? { lane: cell.lane, column } : null };
}

export function stepAbove(z: number): number {
  return ZOOM_STEPS.find((step) => step > z * 1.01) ?? z;
}

export function stepBelow(z: number): number {
  return ZOOM_STEPS.findLast((step) => step < z * 0.99) ?? z;
}

function revealItem(host: CanvasHost, item: Selected): void {
  host.opening.finish();
  const { scene, index } = host.store.getState();
  if (item.kind === 'link') {
    const link = scene?.links.find(({ id }) => id === item.id);
    if (link) host.camera.set(reveal(host.camera.state(), boundsOf(link.points), host.extent(), host.room()));
    return;
  }
  const cursor = scene && cursorOf(scene, index, item);
  const box = scene && cursor && boxOf(scene, index, cursor);
  if (!box) return;
  host.store.setState({ cursor });
  host.camera.set(reveal(host.camera.state(), box, host.extent(), host.room()));
}

function boundsOf(points: LinkPath['points']): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}
