import type { Camera, Point, Size } from '../camera/camera.ts';

/** In CSS pixels: where it starts, and its speed at the very edge for each frame. */
const ZONE = 48;
const FASTEST = 18;

export interface AutoScroll {
  /** Tells where the pointer is; null stops. */
  follow(at: Point | null): void;
  /** Whether a pointer that rests here makes the map move. */
  pulls(at: Point): boolean;
}

/** Pans while the pointer rests near an edge of the part of the window that no band covers, and calls `moved` after each step. */
export function createAutoScroll(camera: Camera, room: () => { readonly left: number; readonly top: number } & Size, moved: () => void): AutoScroll {
  let at: Point | null = null;
  let frame = 0;
  const pull = ({ x, y }: Point) => {
    const { left, top, w, h } = room();
    return { dx: speed(x, left, w), dy: speed(y, top, h) };
  };
  const step = () => {
    frame = 0;
    if (!at) return;
    const { dx, dy } = pull(at);
    if (dx === 0 && dy === 0) return;
    camera.panBy(dx, dy);
    moved();
    frame = requestAnimationFrame(step);
  };
  return {
    pulls(position) {
      const { dx, dy } = pull(position);
      return dx !== 0 || dy !== 0;
    },
    follow(next) {
      at = next;
      if (at && frame === 0) frame = requestAnimationFrame(step);
    },
  };
}

/** Positive near the low edge (the map comes in from there), negative near the high one, nothing outside the window's middle. */
export function speed(position: number, low: number, high: number): number {
  if (position < low + ZONE) return FASTEST * Math.min(1, (low + ZONE - position) / ZONE);
  if (position > high - ZONE) return -FASTEST * Math.min(1, (position - high + ZONE) / ZONE);
  return 0;
}
