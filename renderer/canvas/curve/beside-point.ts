interface Room {
  /** Where the heads end and what lies over the lower edge begins, in CSS pixels of the canvas. */
  readonly top: number;
  readonly bottom: number;
}

/** Between a point and its bubble, and between the bubble and the room's edges. */
const GAP = 8;

/**
 * How far below its point a bubble of height `h` begins, in CSS pixels: under or over the point, and moved into the room where it
 * is cut there. It stands aside of the point, so it may lie beside it as well, but never leaves it.
 */
export function besidePoint(at: number, h: number, prefersAbove: boolean, { top, bottom }: Room): number {
  const [above, below] = [-h - GAP, GAP];
  const fitsAbove = at + above >= top + GAP;
  const fitsBelow = at + below + h <= bottom - GAP;
  const wished = (prefersAbove ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow) ? above : below;
  const inRoom = Math.max(top + GAP - at, Math.min(bottom - GAP - h - at, wished));
  return Math.round(Math.max(above, Math.min(below, inRoom)));
}
