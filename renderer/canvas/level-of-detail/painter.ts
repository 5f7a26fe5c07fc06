import type { CameraState } from '../camera/camera.ts';
import { createPixelBuffer, type DeviceView, type PixelBuffer } from './paint-far.ts';
import { nearSteps, type Picture, paintFar } from './paint-map.ts';
import type { MarkPaint } from './paint-marks.ts';

/** How much of the window a picture fills that is shown at another zoom. */
export type Cover = 'whole' | 'part' | 'none';

/** A picture on its way. */
export interface PaintJob {
  /** Paints for so many milliseconds; true once it is whole. */
  step(milliseconds: number): boolean;
}

export interface Painter {
  paint(picture: Picture): void;
  /** Paints in steps. What was painted before is gone. */
  begin(picture: Picture): PaintJob;
  /** Moves what was painted last, where that still fills the window; false: it has to be painted again. */
  shift(camera: CameraState): boolean;
  /** Shows what was painted last as large as it would be at another zoom. */
  stretch(camera: CameraState): Cover;
}

export type Kit = Omit<MarkPaint, 'g'>;

/** What a picture has beyond the window: a pan moves what is there and paints again only when that is used up, which costs a fraction of painting every frame. */
export const BEYOND = 160;

/** Paints everything that is not a DOM node just now, on one canvas under the nodes. */
export function createPainter(canvas: HTMLCanvasElement, kit: () => Kit): Painter {
  const g = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  let buffer: PixelBuffer | null = null;
  let painted: Pick<Picture, 'camera' | 'beyond' | 'size'> | null = null;
  const prepare = (context: CanvasRenderingContext2D, picture: Picture) => {
    painted = picture;
    if (fitCanvas(canvas, picture)) buffer = null;
    canvas.style.transform = '';
    setAsMapText(context);
    return { marks: { g: context, ...kit() }, view: deviceView(picture, canvas) };
  };
  return {
    shift({ x, y, z }) {
      if (painted?.camera.z !== z) return false;
      const [dx, dy] = [x - painted.camera.x, y - painted.camera.y];
      if (Math.abs(dx) > painted.beyond || Math.abs(dy) > painted.beyond) return false;
      canvas.style.transform = `translate(${dx}px, ${dy}px)`;
      return true;
    },
    stretch({ x, y, z }) {
      if (!painted) return 'none';
      const { camera, beyond, size } = painted;
      const scale = z / camera.z;
      const left = x - scale * (camera.x + beyond);
      const top = y - scale * (camera.y + beyond);
      canvas.style.transform = `translate(${left + beyond}px, ${top + beyond}px) scale(${scale})`;
      const [right, bottom] = [left + scale * (size.w + 2 * beyond), top + scale * (size.h + 2 * beyond)];
      if (left <= 0 && top <= 0 && right >= size.w && bottom >= size.h) return 'whole';
      return right > 0 && bottom > 0 && left < size.w && top < size.h ? 'part' : 'none';
    },
    paint(picture) {
      if (!g) return;
      const { marks, view } = prepare(g, picture);
      if (picture.tier === 'nodes') for (const _ of nearSteps(marks, picture, view));
      else {
        buffer ??= createPixelBuffer(g, canvas.width, canvas.height);
        paintFar(marks, picture, view, buffer);
      }
      g.setTransform(1, 0, 0, 1, 0, 0);
    },
    begin(picture) {
      if (!g) return { step: () => true };
      const { marks, view } = prepare(g, picture);
      const steps = nearSteps(marks, picture, view);
      return {
        step(milliseconds) {
          const until = performance.now() + milliseconds;
          do {
            const { done = false } = steps.next();
            // Draws what was asked for now, or all of it would be drawn at once when the picture is shown.
            g.getImageData(0, 0, 1, 1);
            if (done) return true;
          } while (performance.now() < until);
          return false;
        },
      };
    },
  };
}

/** Gives the canvas one pixel for each pixel of the screen, and some beyond it; true when its size changed. */
function fitCanvas(canvas: HTMLCanvasElement, picture: Picture): boolean {
  const { size, ratio } = picture;
  const beyond = beyondOf(picture);
  const width = Math.max(1, Math.round(size.w * ratio)) + 2 * beyond;
  const height = Math.max(1, Math.round(size.h * ratio)) + 2 * beyond;
  if (canvas.width === width && canvas.height === height) return false;
  canvas.width = width;
  canvas.height = height;
  Object.assign(canvas.style, { left: `${-beyond / ratio}px`, top: `${-beyond / ratio}px`, width: `${width / ratio}px`, height: `${height / ratio}px` });
  return true;
}

/** Whole device pixels, or everything painted would be blurred. */
function beyondOf({ beyond, ratio }: Picture): number {
  return Math.round(beyond * ratio);
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
