import { SCALE_MAX, SCALE_MIN, toShown, wordOnScale } from '../../model/scale.ts';
import type { Mark, TextMark } from '../marks.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf } from '../text-style.ts';
import { formatScore } from './axis.ts';
import type { CurveLook } from './curve-marks.ts';
import { LABEL_HEIGHT } from './label-place.ts';

/** Where the plate's left end is taken by the figures of the scale. */
export const AXIS_WIDTH = 34;
const LEFT = 10;

/** The middle line, and the ends of the scale with what they mean. */
export function axisMarks(look: CurveLook): Mark[] {
  const { box, axis, ends } = look;
  const middle = axis.toY(0);
  const line: Mark = { type: 'path', d: `M ${box.x + 30} ${middle} L ${box.x + box.w - 12} ${middle}`, fill: null, stroke: 'line', strokeWidth: 1, dash: [] };
  return [line, scaleMark(SCALE_MAX, ends.high, look), scaleMark(0, wordOnScale(0, look.scale), look), scaleMark(SCALE_MIN, ends.low, look)];
}

/** Without decimals where it is whole. */
function scaleMark(value: number, word: string, { box, axis, scale }: CurveLook): TextMark {
  // A middle that lies between two marks is told as it is.
  const step = Number.isInteger(toShown(value, scale)) ? 1 : Math.min(scale.step, 0.1);
  const figure = formatScore(value, { ...scale, step });
  const text = word ? `${figure} ${word}` : figure;
  const y = axis.toY(value) - LABEL_HEIGHT / 2 + baselineOf('meta', LABEL_HEIGHT);
  return { type: 'text', x: box.x + LEFT, y, text, role: 'meta', colour: 'ink-3', anchor: 'start', width: textWidth(text, 'meta') };
}
