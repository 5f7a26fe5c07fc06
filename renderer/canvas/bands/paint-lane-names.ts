import type { Mark } from '../../../shared/scene/marks.ts';
import type { LaneBox } from '../../../shared/scene/scene.ts';
import { BAND_PADDING, bandScale, bandWidth, RING, SMALLEST_BAND_SCALE } from '../camera/limits.ts';
import { type MarkPaint, paintMarks } from '../level-of-detail/paint-marks.ts';
import { type Bands, type Ground, openBand, ringAround, standAt } from './bands.ts';

/** Where a name begins in its lane, and from line to line (lane-names.ts of the scene). */
const NAME_TOP = 8;
const NAME_PITCH = 18;

/** Lane names, as lane-names.tsx and its style sheet draw them. */
export function paintLaneNames(marks: MarkPaint, ground: Ground, bands: Bands): void {
  const { scene, camera, size, selected } = bands;
  const width = bandWidth(scene, camera.z) - RING;
  openBand(marks, ground, width, size.h);
  for (const lane of scene.lanes) {
    const top = camera.y + lane.y * camera.z;
    const h = lane.h * camera.z;
    if (top + h <= 0 || top >= size.h) continue;
    paintName(marks, ground, bands, lane);
    paintRows(marks, ground, bands, lane);
    if (!selected.has(lane.id)) continue;
    standAt(marks, ground, 0, 0, 1);
    ringAround(marks, { x: BAND_PADDING - 7, y: top + 1, w: width - 4 - BAND_PADDING + 6, h: h - 2 }, 7);
  }
  marks.g.restore();
}

export function titleMarks({ marks, rowNames }: LaneBox): readonly Mark[] {
  return rowNames === 0 ? marks : marks.slice(0, -rowNames);
}

/** Whole lines of text only; nothing in a lane too low for one. */
function paintName(marks: MarkPaint, ground: Ground, { scene, camera: { y, z } }: Bands, lane: LaneBox): void {
  const scale = bandScale(z);
  const room = (lane.h * z) / scale;
  const shown = shownHeight(lane, room, z);
  if (shown <= 0) return;
  const up = lane.isLine ? 0 : Math.min(0, ((room - 34) * scale) / 2);
  const { g } = marks;
  g.save();
  standAt(marks, ground, BAND_PADDING, y + lane.y * z + up, scale);
  const hidden = hiddenHeight(lane, shown, z);
  const above = Math.min(NAME_TOP, hidden);
  g.beginPath();
  g.rect(0, above, scene.laneNameWidth, shown - above);
  g.clip();
  paintMarks(marks, titleMarks(lane), scene.laneNameWidth, -lane.y - hidden);
  g.restore();
}

/** How much of a name is shown, in units of the band. */
function shownHeight(lane: LaneBox, room: number, z: number): number {
  if (lane.isLine) return floorTo(room, 17);
  const whole = Math.max(27, floorTo(room - 10, 17) + 10) * Math.min(1, Math.floor((lane.h * z) / 10));
  const [first, last] = [lane.legend[0], lane.legend.at(-1)];
  if (!first || !last) return whole;
  // The names beside a curve: all of them, or only what stands above them.
  const full = last.y + last.h - lane.y;
  return Math.max(Math.min(whole, first.y - lane.y), full * Math.min(1, Math.floor(room / full)));
}

/** The name of a twin loses the lines that are the same, not its last, while the one above shows its own. */
function hiddenHeight({ twin }: LaneBox, shown: number, z: number): number {
  if (!twin || twin.above * z < 10) return 0;
  return Math.min(twin.same, Math.max(0, twin.lines - Math.round((shown - 10) / 17))) * NAME_PITCH;
}

function floorTo(value: number, step: number): number {
  return Math.floor(value / step) * step;
}

/** As large as the map: each beside its row. */
function paintRows(marks: MarkPaint, ground: Ground, { scene, camera: { y, z } }: Bands, lane: LaneBox): void {
  // Smaller than the band they would lie over the lane's name.
  if (lane.rowNames === 0 || z < SMALLEST_BAND_SCALE) return;
  standAt(marks, ground, BAND_PADDING, y + lane.y * z, z);
  paintMarks(marks, lane.marks.slice(-lane.rowNames), scene.laneNameWidth, -lane.y);
}
