import { CHANGE_DASHES } from '../../../shared/scene/layout/change-marks.ts';
import type { CardFace } from '../../../shared/scene/scene.ts';
import type { MarkPaint } from './paint-marks.ts';
import type { SceneIndex } from './scene-index.ts';

const known = new WeakMap<SceneIndex, readonly CardFace[]>();

/** The cards of which a comparison says something: looked for once for each index, on other maps there are none. */
function changedCards(index: SceneIndex): readonly CardFace[] {
  const held = known.get(index) ?? index.cards.filter(({ changed }) => changed !== undefined);
  known.set(index, held);
  return held;
}

interface Sight {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const WIDTH = 2;
const RADIUS = 3;

/** From afar: the outline that a changed card has, in pixels, so that it is seen at every zoom. `pixel`: a CSS pixel in map units. */
export function paintChanges({ g, palette }: MarkPaint, index: SceneIndex, { x0, y0, x1, y1 }: Sight, pixel: number): void {
  const cards = changedCards(index);
  if (cards.length === 0) return;
  g.save();
  g.lineWidth = WIDTH * pixel;
  for (const { x, y, w, h, changed = 'changed' } of cards) {
    if (x > x1 || x + w < x0 || y > y1 || y + h < y0) continue;
    g.strokeStyle = palette.css[changed === 'removed' ? 'ink-3' : 'accent'];
    g.setLineDash(CHANGE_DASHES[changed].map((length) => length * pixel));
    g.beginPath();
    g.roundRect(x, y, w, Math.max(h, WIDTH * pixel), RADIUS * pixel);
    g.stroke();
  }
  g.restore();
}
