import { SCALE_MAX, SCALE_MIN, type Scale, toShown } from '../../../shared/model/scale.ts';

/** A value as the journey shows it: one digit, a real minus, and a plus where the scale has both sides. */
export function shownValue(value: number, scale: Scale): string {
  const shown = toShown(value, scale);
  const digits = Math.abs(shown).toFixed(1);
  if (shown < 0 && Number(digits) !== 0) return `−${digits}`;
  return scale.min < 0 && Number(digits) !== 0 ? `+${digits}` : digits;
}

/** Where a value stands between the scale's ends, 0–1. */
export function shareOfScale(value: number): number {
  return (value - SCALE_MIN) / (SCALE_MAX - SCALE_MIN);
}

/** Reads what somebody typed, with either minus sign; full-width digits count. */
export function readShown(text: string): number | null {
  const number = Number.parseFloat(text.normalize('NFKC').replace('−', '-').replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
