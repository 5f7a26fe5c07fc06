import type { Camera, Point } from '../camera/camera.ts';
import type { Gesture } from './gesture.ts';

/** The map follows the pointer: Space or the middle button. */
export function pan(camera: Camera, from: Point): Gesture {
  let last = from;
  return {
    scrolls: 'none',
    move({ screen }) {
      camera.panBy(screen.x - last.x, screen.y - last.y);
      last = screen;
    },
    drop: () => undefined,
    cancel: () => undefined,
  };
}
