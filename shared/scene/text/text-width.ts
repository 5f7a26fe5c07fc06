import type { TextRole } from '../marks.ts';
import { TEXT_STYLES } from '../text-style.ts';
import { advancesOf } from './advance.ts';
import { cutText } from './clusters.ts';

/** Width of one line of text in map units (pixels at 100 %), by the advance tables of the bundled faces. */
export function textWidth(text: string, role: TextRole): number {
  const { size, weight } = TEXT_STYLES[role];
  const pieces = cutText(text, advancesOf(weight));
  return (pieces.sums[pieces.count] as number) * size;
}
