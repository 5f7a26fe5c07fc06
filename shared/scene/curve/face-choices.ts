import { type EmotionWord, emotionWord } from '../../model/emotion-word.ts';
import { FACES, type Face, faceOf, offersFaces, valueOfFace } from '../../model/faces.ts';
import { DEFAULT_SCALE, type Scale, snapScore, toShown, wordOnScale } from '../../model/scale.ts';
import { hasFigureKeys } from '../../model/scale-keys.ts';
import type { Series } from '../../model/series.ts';
import type { PathMark } from '../marks.ts';
import { faceSign } from './face-sign.ts';

/** A face as a picker offers it. */
export interface FaceChoice {
  readonly face: Face;
  /** What it stands for, −2 … +2: a mark of the scale. */
  readonly value: number;
  /** What the scale calls it; empty: nothing, then it is called by the feeling (a key under `map.scene.emotionWord`). */
  readonly word: string;
  readonly feeling: EmotionWord;
  /** The number key that sets the same value; null: there is none. */
  readonly key: number | null;
  readonly lines: readonly PathMark[];
}

const NONE: readonly FaceChoice[] = [];

/** The faces that a curve offers, from the worst: one for each mark that a face comes to lie on, so fewer on a scale of few marks. */
export function faceChoices(series: Series, scale: Scale = DEFAULT_SCALE): readonly FaceChoice[] {
  if (!offersFaces(series, scale)) return NONE;
  return [...new Set(FACES.map((face) => markOf(valueOfFace(face), scale)))].map((value) => ({
    face: faceOf(value),
    value,
    word: wordOnScale(value, scale),
    feeling: emotionWord(value),
    key: keyOf(value, scale),
    lines: faceSign(0, 0, faceOf(value)).filter((mark): mark is PathMark => mark.type === 'path'),
  }));
}

/** The face that a value comes nearest to; null: there is no value, or no face. */
export function faceNear(choices: readonly FaceChoice[], value: number | null): Face | null {
  if (value === null) return null;
  const near = [...choices].sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value));
  return near[0]?.face ?? null;
}

/** Of marks even about the middle a bad face lies as deep as the good one lies high. */
function markOf(value: number, scale: Scale): number {
  const marks = (scale.max - scale.min) / scale.step;
  const isEven = Math.abs(marks - Math.round(marks)) < 1e-9;
  return value < 0 && isEven ? -snapScore(-value, scale) : snapScore(value, scale);
}

function keyOf(value: number, scale: Scale): number | null {
  if (!hasFigureKeys(scale)) return FACES.indexOf(faceOf(value)) + 1;
  const figure = toShown(value, scale);
  return Number.isInteger(figure) ? figure : null;
}
