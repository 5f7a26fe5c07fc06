import { firstLines } from '../../../shared/scene/text/first-lines.ts';
import { bandHeight, bandWidth, RING } from '../camera/limits.ts';
import { mapFont } from '../level-of-detail/map-fonts.ts';
import type { MarkPaint } from '../level-of-detail/paint-marks.ts';
import type { Ground2D } from '../level-of-detail/surface.ts';
import { type Bands, type Ground, openBand, standAt } from './bands.ts';

/** What stands where heads and lane names meet, in the reader's language. */
export interface CornerWords {
  readonly title: string;
  readonly state: string;
  /** Said where the map has samples; null: it has none. */
  readonly samples: string | null;
}

const PADDING = { left: 16, top: 14, right: 8 } as const;
const LINE = 18;

/** So many lines of the title have room in a corner of this height, above the journey's state. */
export function titleLines(height: number): number {
  return height >= PADDING.top + 4 * LINE + 4 ? 3 : 2;
}

/** As corner.tsx and its style sheet draw it. */
export function paintCorner(marks: MarkPaint, ground: Ground, { scene, camera: { z } }: Bands, { title, state, samples }: CornerWords): void {
  const { g, palette } = marks;
  const width = bandWidth(scene, z);
  const height = bandHeight(scene, z);
  openBand(marks, ground, width - RING, height - RING);
  standAt(marks, ground, PADDING.left, PADDING.top, 1);
  g.textAlign = 'start';
  g.font = mapFont('card-strong');
  g.fillStyle = palette.css.ink;
  const lines = firstLines(title, 'card-strong', Math.max(1, width - PADDING.left - PADDING.right), titleLines(height));
  for (const [i, { text }] of lines.entries()) g.fillText(text, 0, i * LINE + 14);
  g.font = mapFont('meta');
  g.fillStyle = palette.css['ink-3'];
  const below = lines.length * LINE + 13;
  g.fillText(state, 0, below);
  if (samples !== null) paintSamples(g, palette.css['ink-3'], samples, g.measureText(state).width + 8, below);
  g.restore();
}

/** The word after the ring that cards of a template have in their corner. */
function paintSamples(g: Ground2D, colour: string, word: string, x: number, baseline: number): void {
  g.strokeStyle = colour;
  g.lineWidth = 1;
  g.beginPath();
  g.arc(x + 2.5, baseline - 3.5, 2, 0, 2 * Math.PI);
  g.stroke();
  g.fillText(word, x + 9, baseline);
}
