import type { Camera, Point, Size } from '../camera/camera.ts';
import type { Scrolls } from './gesture.ts';

/** In CSS pixels: where it starts, and its speed at the very edge for each frame. */
const ZONE = 48;
const FASTEST = 18;

export interface AutoScroll {
  /** Tells where the pointer is, and which edges count; null stops. */
  follow(at: Point | null, scrolls?: Scrolls): void;
  /** Whether a pointer that rests here makes the map move. */
  pulls(at: Point): boolean;
}

/** Pans while the pointer rests near an edge of the part of the window that no band covers, and calls `moved` after each step. */
export function createAutoScroll(camera: Camera, room: () => { readonly left: number; readonly top: number } & Size, moved: () => void): AutoScroll {
  let at: Point | null = null;
  let ways: Scrolls = 'both';
  let frame = 0;
  const pull = ({ x, y }: Point) => {
    const { left, top, w, h } = room();
    return { dx: speed(x, left, w), dy: speed(y, top, h) };
  };
  const step = () => {
    frame = 0;
    if (!at) return;
    const { dx, dy } = along(pull(at), ways);
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
    follow(next, scrolls = 'both') {
      at = scrolls === 'none' ? null : next;
      ways = scrolls;
      if (at && frame === 0) frame = requestAnimationFrame(step);
    },
  };
}

/** A head among its neighbours lies in the band, near an edge that is none of its ways. */
function along({ dx, dy }: { readonly dx: number; readonly dy: number }, ways: Scrolls) {
  return { dx: ways === 'down' ? 0 : dx, dy: ways === 'across' ? 0 : dy };
}

/** Positive near the low edge (the map comes in from there), negative near the high one, nothing outside the window's middle. */
export function speed(position: number, low: number, high: number): number {
  if (position < low + ZONE) return FASTEST * Math.min(1, (low + ZONE - position) / ZONE);
  if (position > high - ZONE) return -FASTEST * Math.min(1, (position - high + ZONE) / ZONE);
  return 0;
}
