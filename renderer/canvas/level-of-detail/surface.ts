/** What marks are painted on. */
export type Ground2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Something to paint on, and the canvas that shows it. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  /** Ground of so many device pixels; what was on it may be gone. null: nothing can be painted here. */
  open(width: number, height: number, ratio: number): Ground2D | null;
  /** Shows what was painted. */
  present(): void;
}

const PLAIN: CanvasRenderingContext2DSettings = { alpha: false, willReadFrequently: true };

/** A canvas that is painted on itself: for pictures of one frame. */
export function createSurface(canvas: HTMLCanvasElement): Surface {
  const g = canvas.getContext('2d', PLAIN);
  return {
    canvas,
    open(width, height, ratio) {
      if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
      setSize(canvas, width, height, ratio);
      return g;
    },
    present: () => undefined,
  };
}

/**
 * Painted out of the page and shown once it is finished. A canvas that can be painted on is copied whole at each frame in which anything of
 * the page changes, be it a layer that only moves; a finished picture is copied once.
 */
export function createFinished(paper: Paper): Surface {
  const canvas = document.createElement('canvas');
  if (typeof OffscreenCanvas === 'undefined') return createSurface(canvas);
  const shown = canvas.getContext('bitmaprenderer', { alpha: false });
  return {
    canvas,
    open(width, height, ratio) {
      setSize(canvas, width, height, ratio);
      return paper.open(width, height);
    },
    present() {
      const bitmap = paper.take();
      if (bitmap) shown?.transferFromImageBitmap(bitmap);
    },
  };
}

/** Where finished pictures are painted, one after the other. */
export interface Paper {
  open(width: number, height: number): Ground2D | null;
  take(): ImageBitmap | null;
}

export function createPaper(): Paper {
  let paper: OffscreenCanvas | null = null;
  let g: OffscreenCanvasRenderingContext2D | null = null;
  return {
    open(width, height) {
      if (paper?.width !== width || paper.height !== height) {
        paper = new OffscreenCanvas(width, height);
        g = paper.getContext('2d', PLAIN);
      }
      return g;
    },
    take: () => paper?.transferToImageBitmap() ?? null,
  };
}

function setSize(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  Object.assign(canvas.style, { width: `${width / ratio}px`, height: `${height / ratio}px` });
}
