import type { Scene } from '../../../shared/scene/scene.ts';
import type { CameraState, Limit, Size } from './camera.ts';

export const LARGEST_ZOOM = 4;
const SMALLEST_ZOOM = 0.02;
/** Of the window's width or height, how much of the map must stay in sight. */
const KEPT_IN_SIGHT = 0.25;

export interface MapExtent extends Size {
  readonly laneNameWidth: number;
  readonly headHeight: number;
}

export function mapExtent({ wholeWidth, wholeHeight, laneNameWidth, headHeight }: Scene): MapExtent {
  return { w: wholeWidth, h: wholeHeight, laneNameWidth, headHeight };
}

export function smallestZoom(map: MapExtent, window: Size): number {
  const whole = Math.min(window.w / (map.w + map.laneNameWidth), window.h / (map.h + map.headHeight));
  return Math.max(SMALLEST_ZOOM, Math.min(0.25, whole * 0.6));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** Nobody gets lost: the map cannot leave the window, and it starts right of the lane names and under the heads. */
export function cameraLimit(map: MapExtent, window: Size): Limit {
  return (wish: CameraState) => {
    const z = clamp(wish.z, smallestZoom(map, window), LARGEST_ZOOM);
    const left = bandWidth(map, z);
    const top = bandHeight(map, z);
    return {
      z,
      x: clamp(wish.x, Math.min(left, window.w * KEPT_IN_SIGHT + left - map.w * z), left),
      y: clamp(wish.y, Math.min(top, window.h * KEPT_IN_SIGHT + top - map.h * z), top),
    };
  };
}

/** Lane names stay readable when the map is small, so their band shrinks less than the map does. */
export const SMALLEST_BAND_SCALE = 0.7;

export function bandScale(z: number): number {
  return Math.max(SMALLEST_BAND_SCALE, Math.min(1, z));
}

/** Free space left of the lane names and above the heads, in CSS pixels. */
export const BAND_PADDING = 16;
export const HEAD_PADDING = 12;

/** The bands end a little before the map begins, so that the ring around a card of the first row or column is whole. */
export const RING = 4;

/** Width of the band of lane names on screen, in CSS pixels. */
export function bandWidth(map: Pick<MapExtent, 'laneNameWidth'>, z: number): number {
  return BAND_PADDING + map.laneNameWidth * bandScale(z);
}

/** Below this zoom heads are of fixed height and show a title only where there is room for it, else their number. */
export const SMALL_HEADS_BELOW = 0.7;
export const SMALL_HEAD_HEIGHT = 48;

/** Height of the band of heads on screen, in CSS pixels. */
export function bandHeight(map: Pick<MapExtent, 'headHeight'>, z: number): number {
  return z < SMALL_HEADS_BELOW ? SMALL_HEAD_HEIGHT : HEAD_PADDING + map.headHeight * z;
}
