import { clamp } from '../../model/clamp.ts';
import { SCALE_MAX, SCALE_MIN, type Scale, toShown } from '../../model/scale.ts';
import { CURVE_PADDING } from '../layout/sizes.ts';
import type { Box, CurveAxis } from '../scene.ts';

/** How the file's scale −2 … +2 stands in a curve's box. */
export function curveAxis(box: Pick<Box, 'y' | 'h'>): CurveAxis {
  const top = box.y + CURVE_PADDING;
  const unit = (box.h - 2 * CURVE_PADDING) / (SCALE_MAX - SCALE_MIN);
  return {
    toY: (value) => top + (SCALE_MAX - value) * unit,
    toValue: (y) => clamp(SCALE_MAX - (y - top) / unit, SCALE_MIN, SCALE_MAX),
  };
}

/** A value of the file in the journey's shown scale, as words: a true minus, and a plus where the scale has negative values. */
export function formatScore(value: number, scale: Scale): string {
  const digits = clamp(Math.ceil(-Math.log10(scale.step) - 1e-9), 0, 3);
  const shown = toShown(value, scale);
  const figure = Math.abs(shown).toFixed(digits);
  if (Number(figure) === 0) return figure;
  if (shown < 0) return `−${figure}`;
  return scale.min < 0 ? `+${figure}` : figure;
}
