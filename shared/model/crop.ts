import { clamp } from './clamp.ts';
import type { Crop, Picture } from './picture.ts';

export const WHOLE: Crop = { x: 0, y: 0, w: 1, h: 1 };

/** A frame this small still shows something, in shares of the picture. */
export const SMALLEST_CROP = 0.02;

const tidy = (value: number): number => Number(value.toFixed(5));

function inside({ x, y, w, h }: Crop): Crop {
  const size = { w: clamp(w, SMALLEST_CROP, 1), h: clamp(h, SMALLEST_CROP, 1) };
  return { x: tidy(clamp(x, 0, 1 - size.w)), y: tidy(clamp(y, 0, 1 - size.h)), w: tidy(size.w), h: tidy(size.h) };
}

/** Moved as far as the picture reaches. */
export function moveCrop(crop: Crop, dx: number, dy: number): Crop {
  return inside({ ...crop, x: crop.x + dx, y: crop.y + dy });
}

export type Corner = 'nw' | 'ne' | 'sw' | 'se';

/**
 * One corner moved, the opposite one where it was. `ratio`: what the frame's width is to its height, in shares of the picture; null: free.
 */
export function dragCorner(crop: Crop, corner: Corner, to: { readonly x: number; readonly y: number }, ratio: number | null): Crop {
  const [west, north] = [corner.endsWith('w'), corner.startsWith('n')];
  const fixed = { x: west ? crop.x + crop.w : crop.x, y: north ? crop.y + crop.h : crop.y };
  const room = { w: west ? fixed.x : 1 - fixed.x, h: north ? fixed.y : 1 - fixed.y };
  let w = clamp(west ? fixed.x - to.x : to.x - fixed.x, SMALLEST_CROP, room.w);
  let h = clamp(north ? fixed.y - to.y : to.y - fixed.y, SMALLEST_CROP, room.h);
  if (ratio !== null) {
    w = Math.min(Math.max(w, h * ratio), room.w, room.h * ratio);
    h = w / ratio;
  }
  return inside({ x: west ? fixed.x - w : fixed.x, y: north ? fixed.y - h : fixed.y, w, h });
}

/** The frame made larger (factor above 1) or smaller about its middle, with the same sides to each other. */
export function scaleCrop(crop: Crop, factor: number): Crop {
  const most = Math.min(1 / crop.w, 1 / crop.h);
  const least = Math.max(SMALLEST_CROP / crop.w, SMALLEST_CROP / crop.h);
  const by = clamp(factor, Math.min(least, most), most);
  const [w, h] = [crop.w * by, crop.h * by];
  return inside({ x: crop.x + (crop.w - w) / 2, y: crop.y + (crop.h - h) / 2, w, h });
}

/** The largest frame of these sides about the middle of the present one that lies inside it, or as large as it can be. */
export function withRatio(crop: Crop, ratio: number): Crop {
  const w = Math.min(1, ratio, Math.max(crop.w, crop.h * ratio));
  const h = w / ratio;
  return inside({ x: crop.x + (crop.w - w) / 2, y: crop.y + (crop.h - h) / 2, w, h });
}

/** What is stored: nothing for the whole picture. */
export function cropped(picture: Picture, crop: Crop): Picture {
  const { crop: _, ...whole } = picture;
  const isWhole = crop.x <= 0 && crop.y <= 0 && crop.w >= 1 && crop.h >= 1;
  return isWhole ? whole : { ...whole, crop };
}

/** Pixels of what is shown. */
export function shownPixels({ width, height, crop = WHOLE }: Pick<Picture, 'width' | 'height' | 'crop'>): { readonly width: number; readonly height: number } {
  return { width: Math.max(1, width * crop.w), height: Math.max(1, height * crop.h) };
}
