import type { TextRole } from '../marks.ts';
import { firstLines } from './first-lines.ts';

/** A text on one line of at most this width, whatever breaks it has; where it is longer, with an ellipsis. */
export function oneLine(text: string, role: TextRole, width: number): string {
  return firstLines(text.replace(/\s+/gu, ' ').trim(), role, width, 1)[0]?.text ?? '';
}
