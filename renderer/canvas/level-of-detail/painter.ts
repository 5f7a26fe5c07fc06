import type { CameraState } from '../camera/camera.ts';
import { createPixelBuffer, type DeviceView, type PixelBuffer } from './paint-far.ts';
import { nearSteps, type Picture, paintFar } from './paint-map.ts';
import type { MarkPaint } from './paint-marks.ts';
import type { Ground2D, Surface } from './surface.ts';

export interface Painter {
  paint(picture: Picture): void;
  /** Moves what was painted last, where that still fills the window; false: it has to be painted again. */
  shift(camera: CameraState): boolean;
}

export type Kit = Omit<MarkPaint, 'g'>;

/** What a picture from afar has beyond the window: a pan moves what is there and paints again only when that is used up, which costs a fraction of painting every frame. */
export const BEYOND = 160;

/** Paints everything that is not a DOM node just now, on one canvas under the nodes. */
export function createPainter(surface: Surface, kit: () => Kit): Painter {
  const { canvas } = surface;
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
      painted = picture;
      const view = deviceView(picture);
      const g = surface.open(view.width, view.height, picture.ratio);
      if (!g) return;
      const corner = `${-beyondOf(picture) / picture.ratio}px`;
      Object.assign(canvas.style, { left: corner, top: corner, transform: '' });
      setAsMapText(g);
      const marks = { g, ...kit() };
      if (picture.tier === 'nodes') for (const _ of nearSteps(marks, picture, view));
      else {
        if (buffer?.image.width !== view.width || buffer.image.height !== view.height) buffer = createPixelBuffer(g, view.width, view.height);
        paintFar(marks, picture, view, buffer);
      }
      g.setTransform(1, 0, 0, 1, 0, 0);
      surface.present();
    },
  };
}

/** Whole device pixels, or everything painted would be blurred. With nodes the picture rests: what moves is a sheet. */
function beyondOf({ beyond, ratio, tier }: Picture): number {
  return tier === 'nodes' ? 0 : Math.round(beyond * ratio);
}

/** What MAP_TEXT_CSS asks of the DOM: without kerning, ligatures and contextual forms. A canvas of another size forgets it. */
export function setAsMapText(g: Ground2D): void {
  g.fontKerning = 'none';
  g.textRendering = 'optimizeSpeed';
}

/** One pixel for each pixel of the screen, and some beyond it. */
function deviceView(picture: Picture): DeviceView {
  const { camera, ratio, size } = picture;
  const beyond = beyondOf(picture);
  const side = (length: number) => Math.max(1, Math.round(length * ratio)) + 2 * beyond;
  return { scale: camera.z * ratio, x: camera.x * ratio + beyond, y: camera.y * ratio + beyond, width: side(size.w), height: side(size.h) };
}
