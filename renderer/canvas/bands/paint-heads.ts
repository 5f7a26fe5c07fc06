import type { Box, ColumnBox, StageBox } from '../../../shared/scene/scene.ts';
import { breakLines } from '../../../shared/scene/text/break-lines.ts';
import { FONT_FAMILY } from '../../../shared/scene/text-style.ts';
import { bandHeight, HEAD_PADDING, RING, SMALL_HEADS_BELOW } from '../camera/limits.ts';
import { type MarkPaint, paintMarks } from '../level-of-detail/paint-marks.ts';
import { type Bands, type Ground, openBand, ringAround, standAt } from './bands.ts';
import { titleFrom } from './small-title.ts';

/** Stage and step heads, as heads.tsx and its style sheet draw them. */
export function paintHeads(marks: MarkPaint, ground: Ground, bands: Bands): void {
  const { scene, camera, size } = bands;
  openBand(marks, ground, size.w, bandHeight(scene, camera.z) - RING);
  if (camera.z < SMALL_HEADS_BELOW) paintSmall(marks, ground, bands);
  else paintFull(marks, ground, bands);
  marks.g.restore();
}

function paintFull(marks: MarkPaint, ground: Ground, { scene, camera: { x, z }, size, selected }: Bands): void {
  standAt(marks, ground, x, HEAD_PADDING + scene.headHeight * z, z);
  const inSight = (box: Box) => (box.x + box.w) * z + x > 0 && box.x * z + x < size.w;
  const one = (head: StageBox | ColumnBox, radius: number) => {
    paintMarks(marks, head.marks, 0, 0);
    if (selected.has(head.id)) ringAround(marks, { x: head.x - 2, y: head.y - 2, w: head.w + 4, h: head.h + 4 }, radius + 2);
  };
  for (const stage of scene.stages) if (inSight(stage)) one(stage, 10);
  for (const column of scene.columns) if (column.named && inSight(column)) one(column, 8);
}

const SMALL = { top: 6, height: 36, line: 16, padding: 4, mostLines: 2 } as const;
/** The narrowest show nothing; in CSS pixels. */
const NUMBER_FROM = 13;
/** Titles of small heads are smaller than any text of the map: lines are broken at the width that the same face has there. */
const SMALL_FONT = `600 12px ${FONT_FAMILY}`;
const TO_CARD_SIZE = 13 / 12;

function paintSmall(marks: MarkPaint, ground: Ground, { scene, camera: { x, z }, size, selected }: Bands): void {
  standAt(marks, ground, 0, SMALL.top, 1);
  for (const stage of scene.stages) {
    const [left, w] = [stage.x * z + x, stage.w * z];
    if (left + w <= 0 || left >= size.w) continue;
    const plate = { type: 'box', fill: 'paper', stroke: null, strokeWidth: 0, raised: true, dashed: false } as const;
    paintMarks(marks, [{ ...plate, x: left, y: 0, w, h: SMALL.height, radius: 8 }], 0, 0);
    paintSmallTitle(marks, stage, left, w);
    if (selected.has(stage.id)) ringAround(marks, { x: left - 2, y: -2, w: w + 4, h: SMALL.height + 4 }, 10);
  }
}

function paintSmallTitle({ g, palette }: MarkPaint, { title, number }: StageBox, left: number, w: number): void {
  const lines = w >= titleFrom(title) ? titleLines(title, w) : [w > NUMBER_FROM ? String(number) : ''];
  g.font = SMALL_FONT;
  g.textAlign = 'center';
  g.fillStyle = palette.css.ink;
  const top = (SMALL.height - lines.length * SMALL.line) / 2;
  for (const [i, line] of lines.entries()) g.fillText(line, left + w / 2, top + i * SMALL.line + 12);
}

function titleLines(title: string, w: number): readonly string[] {
  // Whole pixels: while the zoom changes the same lines are found again.
  const room = Math.max(1, Math.floor(w - 2 * SMALL.padding)) * TO_CARD_SIZE;
  return breakLines(title, 'card-strong', room)
    .slice(0, SMALL.mostLines)
    .map(({ text }) => text);
}
