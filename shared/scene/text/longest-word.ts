import type { TextRole } from '../marks.ts';
import { textWidth } from './text-width.ts';

/** Width of the longest word that no line may break, 0: there is none. Chinese has none, it breaks anywhere. */
export function longestWord(text: string, role: TextRole): number {
  return Math.max(0, ...(text.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []).map((word) => textWidth(word, role)));
}
