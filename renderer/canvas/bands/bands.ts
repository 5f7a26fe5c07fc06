import type { Scene } from '../../../shared/scene/scene.ts';
import type { CameraState, Size } from '../camera/camera.ts';
import type { MarkPaint } from '../level-of-detail/paint-marks.ts';

/** The heads at the top and the lane names at the left, as they stand while a camera looks at a map. */
export interface Bands {
  readonly scene: Scene;
  readonly camera: CameraState;
  readonly size: Size;
  /** Ids of the stages, steps and lanes that are selected. */
  readonly selected: ReadonlySet<string>;
}

/** Where CSS pixels lie on a canvas: device = CSS × ratio + (left, top). */
export interface Ground {
  readonly ratio: number;
  readonly left: number;
  readonly top: number;
}

/** From here on a unit is `scale` CSS pixels long and the origin stands at (x, y), in CSS pixels. */
export function standAt({ g }: MarkPaint, { ratio, left, top }: Ground, x: number, y: number, scale: number): void {
  g.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x + left, ratio * y + top);
}

/** The band itself, (0, 0) to (w, h) in CSS pixels: what is painted until `restore` stays in it. */
export function openBand(marks: MarkPaint, ground: Ground, w: number, h: number): void {
  const { g, palette } = marks;
  g.save();
  standAt(marks, ground, 0, 0, 1);
  g.beginPath();
  g.rect(0, 0, w, h);
  g.clip();
  g.fillStyle = palette.css.bg;
  g.fillRect(0, 0, w, h);
}

/** As the bands' style sheets draw it around what is selected. */
export function ringAround({ g, palette }: MarkPaint, box: { x: number; y: number; w: number; h: number }, radius: number): void {
  g.strokeStyle = palette.css.accent;
  g.lineWidth = 2;
  g.beginPath();
  g.roundRect(box.x, box.y, box.w, box.h, radius);
  g.stroke();
}
