import { COLOURS, type Colour } from '../../../shared/scene/marks.ts';
import type { CardFace } from '../../../shared/scene/scene.ts';
import { BAR_HEIGHT, farCard } from './far-card.ts';
import type { Palette } from './palette.ts';

/** From map units to device pixels: device = map × scale + (x, y). */
export interface DeviceView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whole device pixels: rectangles without soft edges cost a fraction of those with. */
interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Plates and bars, sorted by colour, so that the colour of the brush changes a dozen times and not for each card. */
export function paintBars(g: CanvasRenderingContext2D, palette: Palette, view: DeviceView, cards: readonly CardFace[]): void {
  const byColour = new Map<Colour, Rect[]>(COLOURS.map((colour) => [colour, []]));
  for (const card of cards) {
    const { plate } = farCard(card);
    if (plate) byColour.get(plate)?.push(deviceRect(view, card.x, card.y, card.w, card.h));
  }
  fillRects(g, palette, byColour);
  for (const rects of byColour.values()) rects.length = 0;
  for (const card of cards) {
    for (const bar of farCard(card).bars) byColour.get(bar.colour)?.push(deviceRect(view, card.x + bar.x, card.y + bar.y, bar.w, BAR_HEIGHT));
  }
  g.globalAlpha = 0.5;
  fillRects(g, palette, byColour);
  g.globalAlpha = 1;
}

function fillRects(g: CanvasRenderingContext2D, palette: Palette, byColour: ReadonlyMap<Colour, readonly Rect[]>): void {
  for (const [colour, rects] of byColour) {
    if (rects.length === 0) continue;
    g.fillStyle = palette.css[colour];
    for (const rect of rects) g.fillRect(rect.x, rect.y, rect.w, rect.h);
  }
}

function deviceRect(view: DeviceView, x: number, y: number, w: number, h: number): Rect {
  return {
    x: Math.round(x * view.scale + view.x),
    y: Math.round(y * view.scale + view.y),
    w: Math.max(1, Math.round(w * view.scale)),
    h: Math.max(1, Math.round(h * view.scale)),
  };
}

/** A buffer of the window's pixels that is kept between frames. */
export interface PixelBuffer {
  readonly image: ImageData;
  readonly words: Uint32Array;
}

export function createPixelBuffer(g: CanvasRenderingContext2D, width: number, height: number): PixelBuffer {
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

/** Each card a rectangle of pixels, written straight into memory. `plates` (curve boxes) lie under the cards. */
export function paintPixels(buffer: PixelBuffer, palette: Palette, view: DeviceView, plates: readonly PixelPlate[], cards: readonly CardFace[]): void {
  buffer.words.fill(palette.pixels.bg);
  for (const plate of plates) fillPixels(buffer.words, view, deviceRect(view, plate.x, plate.y, plate.w, plate.h), palette.pixels[plate.colour]);
  for (const card of cards) {
    const { plate } = farCard(card);
    const colour = plate ?? 'line';
    // A card without a plate (a quote) shows as a pale line.
    const height = plate ? card.h : Math.min(card.h, BAR_HEIGHT);
    fillPixels(buffer.words, view, deviceRect(view, card.x, card.y, card.w, height), palette.pixels[colour]);
  }
}

function fillPixels(words: Uint32Array, { width, height }: DeviceView, rect: Rect, colour: number): void {
  const left = Math.max(0, rect.x);
  const right = Math.min(width, rect.x + rect.w);
  if (right <= left) return;
  const bottom = Math.min(height, rect.y + rect.h);
  for (let row = Math.max(0, rect.y); row < bottom; row++) words.fill(colour, row * width + left, row * width + right);
}
