import type { ViewStore } from '../../state/index.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { CameraState } from './camera.ts';

/** Where each journey was looked at in a window. A map that is drawn again (out of a table or a talk, of the past or of today) is found as it was left. */
const places = new WeakMap<ViewStore, Map<string, CameraState>>();

export function leaveAt({ view, journey, camera }: CanvasHost): void {
  const known = places.get(view) ?? new Map<string, CameraState>();
  places.set(view, known.set(journey, camera.state()));
}

/** undefined: this window has not shown the journey yet. */
export function leftAt({ view, journey }: CanvasHost): CameraState | undefined {
  return places.get(view)?.get(journey);
}
