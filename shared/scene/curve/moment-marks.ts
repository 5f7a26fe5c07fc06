import { momentSign, shape } from '../layout/signs.ts';
import type { Mark } from '../marks.ts';
import type { Box } from '../scene.ts';
import type { CurveLook } from './curve-marks.ts';

/** Of a sign's middle from the plate's edge, and of the square that it takes. */
const AWAY = 10;
const SIZE = 9;

export interface Standing {
  readonly marks: readonly Mark[];
  /** What they cover. */
  readonly boxes: readonly Box[];
}

/**
 * On the emotion's plate a hairline through each step that matters, with the sign of a moment of truth at its upper end and that of a
 * business-critical step at its lower one. Their words stand on the step's head, which is always in sight.
 */
export function momentMarks({ box, frame, series }: CurveLook): Standing {
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  if (series !== 'emotion') return { marks, boxes };
  frame.columns.forEach(({ x, w }, index) => {
    const { momentOfTruth = false, businessCritical = false } = frame.flags[index] ?? {};
    if (!momentOfTruth && !businessCritical) return;
    const middle = x + w / 2;
    const top = box.y + AWAY;
    const bottom = box.y + box.h - AWAY;
    const sign = (y: number, filled: boolean): void => {
      marks.push(momentSign(middle - SIZE / 2, y, filled));
      boxes.push({ x: middle - SIZE / 2, y: y - SIZE / 2, w: SIZE, h: SIZE });
    };
    marks.push(shape(`M ${middle} ${top + (momentOfTruth ? 6 : -4)} L ${middle} ${bottom - (businessCritical ? 6 : -4)}`, null, 'line', 1));
    if (momentOfTruth) sign(top, true);
    if (businessCritical) sign(bottom, false);
  });
  return { marks, boxes };
}
