import type { TextRole } from '../marks.ts';
import { breakLines, type TextLine } from './break-lines.ts';
import { graphemesOf } from './clusters.ts';
import { textWidth } from './text-width.ts';

const ELLIPSIS = '…';

/** The lines of a text, no more than `most`: where it is longer, the last of them ends with an ellipsis. */
export function firstLines(text: string, role: TextRole, width: number, most: number): readonly TextLine[] {
  const lines = breakLines(text, role, width);
  const last = lines[most - 1];
  if (lines.length <= most || !last) return lines;
  return [...lines.slice(0, most - 1), shortened(last.text, role, width)];
}

/** Letter by letter as a reader counts them, until the ellipsis has room. */
function shortened(text: string, role: TextRole, width: number): TextLine {
  const letters = [...graphemesOf(text)].map(({ segment }) => segment);
  const said = () => `${letters.join('').trimEnd()}${ELLIPSIS}`;
  while (letters.length > 1 && textWidth(said(), role) > width) letters.pop();
  return { text: said(), width: textWidth(said(), role) };
}
