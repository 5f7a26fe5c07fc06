import { COMMON_SCALES, type Scale } from '../../../shared/model/scale.ts';
import type { Choice } from '../../ui/choice-field.tsx';
import type { Word } from '../../ui/use-word.ts';

/** Tells scales apart in a list: everything that shows counts. */
export function scaleKey({ name = '', min, max, step, falling = false, faces = false, words = [] }: Scale): string {
  return JSON.stringify([name, min, max, step, falling, faces, words]);
}

/** The common scales, those of the file, and the present one where it is another. The file keeps every score on one scale; this only chooses how it is shown. */
export function scalesToChoose(present: Scale | null, own: readonly Scale[]): readonly Scale[] {
  const offered = [...COMMON_SCALES, ...own];
  return present === null || offered.some((scale) => scaleKey(scale) === scaleKey(present)) ? offered : [...offered, present];
}

export function scaleChoices(scales: readonly Scale[], word: Word): readonly Choice[] {
  return scales.map((scale) => ({ value: scaleKey(scale), label: scaleTitle(scale, word) }));
}

/** "Effort: 1 … 7, less is better". */
function scaleTitle({ name = '', min, max, falling = false }: Scale, word: Word): string {
  const range = word('properties.scaleFromTo', { from: signed(min), to: signed(max) });
  const whole = falling ? word('scales.lessIsBetter', { range }) : range;
  return name ? word('scales.named', { name, range: whole }) : whole;
}

export function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
