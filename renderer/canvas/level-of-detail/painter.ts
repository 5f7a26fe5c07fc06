import type { CameraState } from '../camera/camera.ts';
import { createPixelBuffer, type DeviceView, type PixelBuffer } from './paint-far.ts';
import { nearSteps, type Picture, paintFar } from './paint-map.ts';
import type { MarkPaint } from './paint-marks.ts';

export interface Painter {
  paint(picture: Picture): void;
  /** Moves what was painted last, where that still fills the window; false: it has to be painted again. */
  shift(camera: CameraState): boolean;
}

export type Kit = Omit<MarkPaint, 'g'>;

/** What a picture from afar has beyond the window: a pan moves what is there and paints again only when that is used up, which costs a fraction of painting every frame. */
export const BEYOND = 160;

/** Paints everything that is not a DOM node just now, on one canvas under the nodes. */
export function createPainter(canvas: HTMLCanvasElement, kit: () => Kit): Painter {
  const g = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  let buffer: PixelBuffer | null = null;
  let painted: Pick<Picture, 'camera' | 'beyond'> | null = null;
  return {
    shift({ x, y, z }) {
      if (painted?.camera.z !== z) return false;
      const [dx, dy] = [x - painted.camera.x, y - painted.camera.y];
      if (Math.abs(dx) > painted.beyond || Math.abs(dy) > painted.beyond) return false;
      canvas.style.transform = `translate(${dx}px, ${dy}px)`;
      return true;
    },
    paint(picture) {
      if (!g) return;
      painted = picture;
      if (fitWindow(canvas, picture)) buffer = null;
      canvas.style.transform = '';
      setAsMapText(g);
      const marks = { g, ...kit() };
      const view = deviceView(picture, canvas);
      if (picture.tier === 'nodes') for (const _ of nearSteps(marks, picture, view));
      else {
        buffer ??= createPixelBuffer(g, canvas.width, canvas.height);
        paintFar(marks, picture, view, buffer);
      }
      g.setTransform(1, 0, 0, 1, 0, 0);
    },
  };
}

/** Gives the canvas one pixel for each pixel of the screen, and some beyond it; true when its size changed. */
function fitWindow(canvas: HTMLCanvasElement, picture: Picture): boolean {
  const { size, ratio } = picture;
  const beyond = beyondOf(picture);
  Object.assign(canvas.style, { left: `${-beyond / ratio}px`, top: `${-beyond / ratio}px` });
  return fitCanvas(canvas, Math.max(1, Math.round(size.w * ratio)) + 2 * beyond, Math.max(1, Math.round(size.h * ratio)) + 2 * beyond, ratio);
}

/** A canvas of so many device pixels; true when its size changed. */
export function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): boolean {
  Object.assign(canvas.style, { width: `${width / ratio}px`, height: `${height / ratio}px` });
  if (canvas.width === width && canvas.height === height) return false;
  canvas.width = width;
  canvas.height = height;
  return true;
}

/** Whole device pixels, or everything painted would be blurred. With nodes the picture rests: what moves is a sheet. */
function beyondOf({ beyond, ratio, tier }: Picture): number {
  return tier === 'nodes' ? 0 : Math.round(beyond * ratio);
}

/** What MAP_TEXT_CSS asks of the DOM: without kerning, ligatures and contextual forms. A canvas of another size forgets it. */
export function setAsMapText(g: CanvasRenderingContext2D): void {
  g.fontKerning = 'none';
  g.textRendering = 'optimizeSpeed';
}

function deviceView(picture: Picture, canvas: HTMLCanvasElement): DeviceView {
  const { camera, ratio } = picture;
  const beyond = beyondOf(picture);
  return { scale: camera.z * ratio, x: camera.x * ratio + beyond, y: camera.y * ratio + beyond, width: canvas.width, height: canvas.height };
}
