import { clamp } from './clamp.ts';
import { SCALE_MAX, SCALE_MIN, type Scale } from './scale.ts';
import type { Series } from './series.ts';

/** Five faces for the hurried, from the worst (−2) to the best (+2), a whole step apart. A score keeps one as its word. */
export const FACES = ['😡', '🙁', '😐', '🙂', '😄'] as const;
export type Face = (typeof FACES)[number];

export function isFace(word: string): word is Face {
  return (FACES as readonly string[]).includes(word);
}

/** −2 … +2. */
export function valueOfFace(face: Face): number {
  return FACES.indexOf(face) + SCALE_MIN;
}

/** The face nearest to a value of −2 … +2. */
export function faceOf(value: number): Face {
  const clamped = clamp(value, SCALE_MIN, SCALE_MAX);
  return FACES[Math.round(clamped - SCALE_MIN)] ?? '😐';
}

/** Whether the ends of a curve are feelings: emotion always, any other where its scale says so. */
export function offersFaces(series: Series, scale: Scale): boolean {
  return series === 'emotion' || scale.faces === true;
}
