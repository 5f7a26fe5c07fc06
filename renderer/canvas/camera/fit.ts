import type { Box } from '../../../shared/scene/scene.ts';
import type { CameraState, Size } from './camera.ts';
import { bandHeight, bandWidth, type MapExtent } from './limits.ts';

/** Space kept free at the right and bottom of a fitted map, in CSS pixels. */
const EDGE = 16;

function originAt(map: MapExtent, z: number): CameraState {
  return { x: bandWidth(map, z), y: bandHeight(map, z), z };
}

/** The bands do not shrink in step with the map, so the zoom that fits is found in a few steps. */
function zoomToFit(wanted: (z: number) => number, largest: number): number {
  let z = largest;
  for (let round = 0; round < 6; round++) z = Math.min(largest, Math.max(0.01, wanted(z)));
  // Where the heads grow at a zoom, the two on either side of it would follow each other for ever: the smaller one fits.
  return Math.min(z, Math.max(0.01, wanted(z)));
}

/** Under this the small lines (12 px) could hardly be read, Chinese ones least of all. */
export const SMALLEST_FIRST_VIEW = 0.92;

/** First view: the whole width where that is still easy to read, else 100 % from the top left. */
export function fitWidth(map: MapExtent, window: Size): CameraState {
  const z = zoomToFit((zoom) => (window.w - EDGE - bandWidth(map, zoom)) / Math.max(1, map.w), 1);
  return originAt(map, z < SMALLEST_FIRST_VIEW ? 1 : z);
}

/** The whole map, up to 100 %: beside or above what lies over the corner where it would reach under it, whichever is larger. */
export function fitAll(map: MapExtent, { w, h, corner }: Room): CameraState {
  const whole = fitIn(map, { w, h });
  const aside = { w: w - EDGE - corner.w, h: h - EDGE - corner.h };
  const isUnder = corner.w > 0 && whole.x + map.w * whole.z > aside.w - EDGE && whole.y + map.h * whole.z > aside.h - EDGE;
  if (!isUnder) return whole;
  const [beside, over] = [fitIn(map, { w: aside.w, h }), fitIn(map, { w, h: aside.h })];
  return beside.z > over.z ? beside : over;
}

function fitIn(map: MapExtent, window: Size): CameraState {
  const across = (z: number) => (window.w - EDGE - bandWidth(map, z)) / Math.max(1, map.w);
  const down = (z: number) => (window.h - EDGE - bandHeight(map, z)) / Math.max(1, map.h);
  return originAt(
    map,
    zoomToFit((z) => Math.min(across(z), down(z)), 1),
  );
}

/** What a window can show: its size, and of that the corner at the bottom right that something lies over. */
export interface Room extends Size {
  readonly corner: Size;
}

/** Whether a part of the map lies outside the window at 100 %. */
export function isLargerThan(map: MapExtent, window: Size): boolean {
  return bandWidth(map, 1) + map.w > window.w || bandHeight(map, 1) + map.h > window.h;
}

/** The least movement that brings `box` (map units) into the part of the window that neither bands nor the corner cover. */
export function reveal(state: CameraState, thing: Box, map: MapExtent, room: Room): CameraState {
  // what lies next to the heads is shown with what runs between: links and their labels
  const start = Math.min(thing.y, CLEAR / state.z);
  const box = thing.y <= UNDER_HEADS ? { ...thing, y: start, h: thing.h + thing.y - start } : thing;
  const left = bandWidth(map, state.z) + CLEAR;
  const top = bandHeight(map, state.z) + CLEAR;
  const x = state.x + shift(box.x * state.z + state.x, box.w * state.z, left, room.w - EDGE);
  const y = state.y + shift(box.y * state.z + state.y, box.h * state.z, top, room.h - EDGE);
  const right = (box.x + box.w) * state.z + x;
  const clear = room.h - 2 * EDGE - room.corner.h;
  // Only as far as the thing itself stays in sight.
  const under = right > room.w - 2 * EDGE - room.corner.w ? Math.max(0, (box.y + box.h) * state.z + y - clear) : 0;
  const free = Math.max(0, box.y * state.z + y - top);
  return { z: state.z, x, y: y - Math.min(under, free) };
}

/** Between the bands and what is shown, in CSS pixels. */
const CLEAR = 8;
/** The free band above the first lane, in map units. */
const UNDER_HEADS = 34;

/** A thing longer than the room shows its start. */
function shift(start: number, length: number, low: number, high: number): number {
  if (start < low || length > high - low) return low - start;
  if (start + length > high) return high - start - length;
  return 0;
}
