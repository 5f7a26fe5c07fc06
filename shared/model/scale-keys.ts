import { clamp } from './clamp.ts';
import { fromShown, SCALE_MAX, SCALE_MIN, type Scale } from './scale.ts';

/** Whether every whole number of a scale has a key of its own, so that a key means its figure. */
export function hasFigureKeys({ min, max }: Scale): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max <= 9;
}

/** The value (−2 … +2) that the figure on a key stands for; null: the scale has no such figure. */
export function valueOfFigure(figure: number, scale: Scale): number | null {
  if (!hasFigureKeys(scale) || figure < scale.min || figure > scale.max) return null;
  return clamp(fromShown(figure, scale), SCALE_MIN, SCALE_MAX);
}
