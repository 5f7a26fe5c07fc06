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
  return z;
}

/** A first view that is smaller than this could not be read. */
const SMALLEST_FIRST_VIEW = 0.8;

/** First view: the whole width, up to 100 %, from the top; a map too wide for that shows its beginning. */
export function fitWidth(map: MapExtent, window: Size): CameraState {
  const z = zoomToFit((zoom) => (window.w - EDGE - bandWidth(map, zoom)) / Math.max(1, map.w), 1);
  return originAt(map, Math.max(z, SMALLEST_FIRST_VIEW));
}

/** The whole map, up to 100 %. */
export function fitAll(map: MapExtent, window: Size): CameraState {
  const across = (z: number) => (window.w - EDGE - bandWidth(map, z)) / Math.max(1, map.w);
  const down = (z: number) => (window.h - EDGE - bandHeight(map, z)) / Math.max(1, map.h);
  return originAt(
    map,
    zoomToFit((z) => Math.min(across(z), down(z)), 1),
  );
}

/** The least movement that brings `box` (map units) into the part of the window that no band covers. */
export function reveal(state: CameraState, box: Box, map: MapExtent, window: Size): CameraState {
  const left = bandWidth(map, state.z) + 8;
  const top = bandHeight(map, state.z) + 8;
  return {
    z: state.z,
    x: state.x + shift(box.x * state.z + state.x, box.w * state.z, left, window.w - EDGE),
    y: state.y + shift(box.y * state.z + state.y, box.h * state.z, top, window.h - EDGE),
  };
}

/** A thing longer than the room shows its start. */
function shift(start: number, length: number, low: number, high: number): number {
  if (start < low || length > high - low) return low - start;
  if (start + length > high) return high - start - length;
  return 0;
}
