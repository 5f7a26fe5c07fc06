import type { Box, CardFace } from '../../../shared/scene/scene.ts';
import type { MarkPaint } from './paint-marks.ts';

const RADIUS = 10;
const RING = 2;
const APART = 1;
/** Of the ring around the selected point of a curve, in map units. */
export const POINT_RING = 12;

/** Ring of 2 in accent, 1 apart; never thinner than a pixel of the screen, so that it is seen from afar too. */
export function paintRing({ g, palette }: MarkPaint, card: CardFace, pixel: number): void {
  const width = Math.max(RING, pixel * 1.5);
  const out = APART + width / 2;
  g.strokeStyle = palette.css.accent;
  g.lineWidth = width;
  g.beginPath();
  g.roundRect(card.x - out, card.y - out, card.w + 2 * out, card.h + 2 * out, RADIUS + out);
  g.stroke();
}

/** Where a card on the move came from: an outline and nothing in it. */
export function paintGhost({ g, palette }: MarkPaint, card: CardFace): void {
  g.strokeStyle = palette.css.line;
  g.lineWidth = 1.5;
  g.beginPath();
  g.roundRect(card.x + 0.75, card.y + 0.75, card.w - 1.5, card.h - 1.5, RADIUS);
  g.stroke();
}

export function paintPointRing({ g, palette }: MarkPaint, point: { readonly x: number; readonly y: number }): void {
  g.beginPath();
  g.arc(point.x, point.y, POINT_RING, 0, Math.PI * 2);
  g.globalAlpha = 0.2;
  g.fillStyle = palette.css.accent;
  g.fill();
  g.globalAlpha = 1;
  g.strokeStyle = palette.css.accent;
  g.lineWidth = RING;
  g.stroke();
}

/** The ground of the cell lies under its cards; from afar it is painted with them (`filled` false). */
export function paintTargetCell({ g, palette }: MarkPaint, cell: Box, filled: boolean): void {
  g.beginPath();
  g.roundRect(cell.x - 4, cell.y - 4, cell.w + 8, cell.h + 8, 14);
  g.fillStyle = palette.css['accent-soft'];
  if (filled) g.fill();
  g.strokeStyle = palette.css.accent;
  g.lineWidth = RING;
  g.stroke();
}
