import { FACES, type Face } from '../../model/faces.ts';
import { circle, shape } from '../layout/signs.ts';
import type { Mark, PathMark } from '../marks.ts';

export const FACE_RADIUS = 7;

/** How far the corners of the mouth stand above its middle, from the worst face on; the best one laughs. */
const SMILES = [-3.2, -2, 0, 2] as const;

/** A face drawn in lines, so that it looks the same on every surface, with or without a font that has it. Around (x, y). */
export function faceSign(x: number, y: number, face: Face): Mark[] {
  const rung = FACES.indexOf(face);
  const eyes = `${circle(x - 2.4, y - 1.8, 0.9)} ${circle(x + 2.4, y - 1.8, 0.9)}`;
  const marks = [shape(circle(x, y, FACE_RADIUS), 'paper', 'ink-2', 1.25), shape(eyes, 'ink-2'), mouth(x, y, rung)];
  return rung === 0 ? [...marks, shape(brows(x, y), null, 'ink-2', 1.25)] : marks;
}

function mouth(x: number, y: number, rung: number): PathMark {
  const smile = SMILES[rung];
  if (smile === undefined)
    return shape(`M ${x - 3.6} ${y + 0.8} L ${x + 3.6} ${y + 0.8} C ${x + 3.2} ${y + 5.6} ${x - 3.2} ${y + 5.6} ${x - 3.6} ${y + 0.8} Z`, 'ink-2');
  const ends = y + 2.6 - smile / 2;
  return shape(`M ${x - 3.2} ${ends} C ${x - 1.6} ${ends + smile} ${x + 1.6} ${ends + smile} ${x + 3.2} ${ends}`, null, 'ink-2', 1.25);
}

/** Anger is in the brows. */
function brows(x: number, y: number): string {
  return `M ${x - 4.2} ${y - 4.2} L ${x - 1.2} ${y - 3} M ${x + 4.2} ${y - 4.2} L ${x + 1.2} ${y - 3}`;
}
