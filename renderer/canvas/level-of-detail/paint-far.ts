import type { Colour } from '../../../shared/scene/marks.ts';
import { BAR_HEIGHT } from './far-card.ts';
import { farIndex, NO_PLATE, numberOf } from './far-index.ts';
import type { Palette } from './palette.ts';
import type { SceneIndex } from './scene-index.ts';
import type { Ground2D } from './surface.ts';

/** From map units to device pixels: device = map × scale + (x, y). */
export interface DeviceView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A buffer of the canvas's pixels that is kept between frames. */
export interface PixelBuffer {
  readonly image: ImageData;
  readonly words: Uint32Array;
}

export function createPixelBuffer(g: Ground2D, width: number, height: number): PixelBuffer {
  const image = g.createImageData(width, height);
  return { image, words: new Uint32Array(image.data.buffer) };
}

export interface PixelPlate {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly colour: Colour;
}

export interface FarPicture {
  readonly index: SceneIndex;
  /** Text as bars on the cards, or the cards alone. */
  readonly bars: boolean;
  /** What lies under the cards. */
  readonly plates: readonly PixelPlate[];
  /** Of the cards that are not painted; null: all are. */
  readonly left: ((card: number) => boolean) | null;
  /** Of the cards that only show that something lies there; null: none does. */
  readonly faint: ((card: number) => boolean) | null;
}

/**
 * Cards and bars as rectangles of whole pixels, written straight into memory: a canvas takes ten times as long for as many rectangles.
 */
export function paintPixels(buffer: PixelBuffer, palette: Palette, view: DeviceView, { index, bars, plates, left, faint }: FarPicture): void {
  const { words } = buffer;
  words.fill(palette.pixels.bg);
  for (const { x, y, w, h, colour } of plates) fillPixels(words, view, x, y, w, h, palette.pixels[colour]);
  const far = farIndex(index);
  const { x, y, w, h } = index;
  const line = numberOf('line');
  const barsOf = (card: number) => {
    const plate = far.plates[card] as number;
    const end = far.starts[card + 1] as number;
    for (let bar = far.starts[card] as number; bar < end; bar++)
      fillPixels(words, view, far.x[bar] as number, far.y[bar] as number, far.w[bar] as number, BAR_HEIGHT, palette.faded(plate, far.colours[bar] as number));
  };
  index.query(-view.x / view.scale, -view.y / view.scale, (view.width - view.x) / view.scale, (view.height - view.y) / view.scale, (card) => {
    if (left?.(card)) return;
    if (faint?.(card)) {
      fillPixels(words, view, x[card] as number, y[card] as number, w[card] as number, BAR_HEIGHT, palette.numbered[line] as number);
      return;
    }
    const plate = far.plates[card] as number;
    const height = h[card] as number;
    if (plate !== NO_PLATE)
      fillPixels(words, view, x[card] as number, y[card] as number, w[card] as number, height, (bars ? palette.numbered : palette.bare)[plate] as number);
    // From very far a card without a plate (a quote) shows as a pale line.
    else if (!bars)
      fillPixels(words, view, x[card] as number, y[card] as number, w[card] as number, Math.min(height, BAR_HEIGHT), palette.numbered[line] as number);
    if (bars) barsOf(card);
  });
}

/** Rounded to whole device pixels, never less than one. */
function fillPixels(words: Uint32Array, view: DeviceView, x: number, y: number, w: number, h: number, colour: number): void {
  const { scale, width, height } = view;
  const start = Math.round(x * scale + view.x);
  const left = start < 0 ? 0 : start;
  const right = Math.min(width, start + Math.max(1, Math.round(w * scale)));
  if (right <= left) return;
  const first = Math.round(y * scale + view.y);
  const bottom = Math.min(height, first + Math.max(1, Math.round(h * scale)));
  for (let row = first < 0 ? 0 : first; row < bottom; row++) words.fill(colour, row * width + left, row * width + right);
}
