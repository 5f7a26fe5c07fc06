import { bandHeight, bandWidth } from '../camera/limits.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { MinimapView } from './paint-minimap.ts';

interface Pressed {
  readonly overview: HTMLElement;
  readonly frame: HTMLElement;
  readonly event: PointerEvent;
  readonly view: (host: CanvasHost) => MinimapView | null;
}

/**
 * A press on the overview brings the middle of the window there; one on the frame takes hold of it where it is. Then it follows the
 * pointer, also outside the overview. Escape puts the map back.
 */
export function followPointer(host: CanvasHost, { overview, frame, event, view }: Pressed): void {
  const before = host.camera.state();
  if (!isInside(frame, event)) bringMiddle(host, overview, event, view(host));
  const start = host.camera.state();
  const listening = new AbortController();
  const listen = { signal: listening.signal };
  const mine = (act: (moved: PointerEvent) => void) => (moved: PointerEvent) => {
    if (moved.pointerId === event.pointerId) act(moved);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    const scale = view(host)?.scale ?? 1;
    host.camera.set({ z: start.z, x: start.x - ((clientX - event.clientX) / scale) * start.z, y: start.y - ((clientY - event.clientY) / scale) * start.z });
  };
  const breakOff = (key: KeyboardEvent) => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    key.stopImmediatePropagation();
    listening.abort();
    host.camera.set(before);
  };
  const leave = mine(() => listening.abort());
  window.addEventListener('pointermove', mine(move), listen);
  window.addEventListener('pointerup', leave, listen);
  window.addEventListener('pointercancel', leave, listen);
  window.addEventListener('keydown', breakOff, { capture: true, ...listen });
}

function isInside(element: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

function bringMiddle(host: CanvasHost, overview: HTMLElement, { clientX, clientY }: PointerEvent, shown: MinimapView | null): void {
  if (!shown) return;
  const corner = overview.getBoundingClientRect();
  const middle = { x: (clientX - corner.x - shown.x) / shown.scale, y: (clientY - corner.y - shown.y) / shown.scale };
  const { z } = host.camera.state();
  const { left, top, w, h } = openPart(host);
  host.camera.set({ z, x: left + w / 2 - middle.x * z, y: top + h / 2 - middle.y * z });
}

/** What of the window the bands leave free: that is what the frame stands for. */
function openPart(host: CanvasHost) {
  const { z } = host.camera.state();
  const extent = host.extent();
  const { w, h } = host.size();
  const [left, top] = [bandWidth(extent, z), bandHeight(extent, z)];
  return { left, top, w: w - left, h: h - top };
}
