import { emotionWord } from '../../model/emotion-word.ts';
import { FACES, type Face, valueOfFace } from '../../model/faces.ts';
import type { PathMark } from '../marks.ts';
import { faceSign } from './face-sign.ts';

/** The five faces as a picker offers them: what each is called (a key under `map.scene.emotionWord`) and how it is drawn. */
export const FACE_CHOICES = FACES.map((face) => ({
  face,
  word: emotionWord(valueOfFace(face)),
  lines: faceSign(0, 0, face).filter((mark): mark is PathMark => mark.type === 'path'),
})) satisfies readonly { readonly face: Face }[];
