import { graphemesOf } from './clusters.ts';

/** A name in the middle of other words is shortened to so many letters: the thing itself says it whole. */
const MOST_LETTERS = 48;

/** A text in one line, and where it is long only its first letters, as a reader counts them. */
export function inShort(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= MOST_LETTERS) return line;
  const letters = [...graphemesOf(line)].map(({ segment }) => segment);
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('').trimEnd()}…` : line;
}
