import type { Point } from '../camera/camera.ts';

export interface PointerAt {
  /** CSS pixels from the canvas's corner. */
  readonly screen: Point;
  readonly map: Point;
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
}

export type Scrolls = 'across' | 'down' | 'both' | 'none';

/** One drag from its first movement to its end. A gesture writes to the document at most once: in `drop`. */
export interface Gesture {
  move(at: PointerAt): void;
  drop(at: PointerAt): void;
  /** Escape, or the pointer was lost: everything as before. */
  cancel(): void;
  /** Near which edges of the window the map moves on by itself: left and right, upper and lower, all. */
  readonly scrolls: Scrolls;
}
