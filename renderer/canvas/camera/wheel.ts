import { clamp } from '../../../shared/model/clamp.ts';
import type { Camera, Point } from './camera.ts';

/** CSS pixels of a wheel's units: pixels, lines, pages. */
const UNITS = [1, 16, 400] as const;
/** A pinch sends small deltas, a wheel notch 100 to 120: both feel alike on this curve. */
const ZOOM_PER_PIXEL = 0.0025;
const LONGEST_STEP = 120;

export interface WheelMove {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Wheel and trackpad: pans; with Shift sideways; with Ctrl or Cmd (a pinch sends Ctrl) zooms around the pointer. */
export function applyWheel(camera: Camera, wheel: WheelMove, at: Point): void {
  const unit = UNITS[wheel.deltaMode] ?? 1;
  const dx = wheel.deltaX * unit;
  const dy = wheel.deltaY * unit;
  if (wheel.ctrlKey || wheel.metaKey) {
    const step = clamp(dy, -LONGEST_STEP, LONGEST_STEP);
    camera.zoomAt(at, camera.state().z * Math.exp(-step * ZOOM_PER_PIXEL * (Math.abs(step) < 40 ? 4 : 1)));
    return;
  }
  // Some systems turn the wheel sideways themselves when Shift is held.
  if (wheel.shiftKey && dx === 0) camera.panBy(-dy, 0);
  else camera.panBy(-dx, -dy);
}
