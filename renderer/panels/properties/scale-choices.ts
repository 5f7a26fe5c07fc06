import { COMMON_SCALES, type Scale } from '../../../shared/model/scale.ts';
import type { Choice } from '../../ui/choice-field.tsx';
import type { Word } from '../../ui/use-word.ts';

/** Tells scales apart in a list: those that people know differ in their ends. */
export function scaleKey({ min, max }: Scale): string {
  return `${min}/${max}`;
}

/** The common scales, and the present one where it is another. The file keeps every score on one scale; this only chooses how it is shown. */
export function scaleChoices(present: Scale, word: Word): readonly Choice[] {
  const scales = COMMON_SCALES.some((scale) => scaleKey(scale) === scaleKey(present)) ? COMMON_SCALES : [...COMMON_SCALES, present];
  return scales.map((scale) => ({ value: scaleKey(scale), label: word('properties.scaleFromTo', { from: signed(scale.min), to: signed(scale.max) }) }));
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
