/** Below this zoom no card is a DOM node: the painted layer shows everything, text as bars. */
export const NODES_FROM = 0.35;
/** Below this zoom cards are plain pixels. */
export const PIXELS_BELOW = 0.15;
/** How long the camera rests before the DOM comes back, in ms. */
export const REST_AFTER = 120;
/** How long everything rests before a picture of all of the map is made ready for the next move, in ms. */
export const READY_AFTER = 150;
/** Nodes mounted in one frame, after the first. */
export const MOUNTS_PER_FRAME = 8;
/** What is mounted beyond the window, as a share of its size. */
export const OVERSCAN = 0.12;

export type Tier = 'nodes' | 'bars' | 'pixels';

export function tierOf(z: number): Tier {
  if (z >= NODES_FROM) return 'nodes';
  return z >= PIXELS_BELOW ? 'bars' : 'pixels';
}
