import type { Scene } from '../../../shared/scene/scene.ts';

/** Pixels of a map's picture; shown smaller or larger, always from its beginning. */
export const PICTURE_WIDTH = 480;
const LEAST_HEIGHT = 280;

/** Of a map that is so much higher than wide the beginning is a blank: it is shown whole. */
const NARROW = 2;

/** As high as the map is when it fills the width: a frame shows its beginning. */
export function pictureHeight({ width, height, headHeight }: Pick<Scene, 'width' | 'height' | 'headHeight'>): number {
  const ratio = (height + headHeight) / width;
  return ratio > NARROW ? LEAST_HEIGHT : Math.max(LEAST_HEIGHT, Math.round(PICTURE_WIDTH * ratio));
}
