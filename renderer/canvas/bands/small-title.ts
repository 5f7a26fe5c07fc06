import { textWidth } from '../../../shared/scene/text/text-width.ts';

/** A small head shows its title from so many CSS pixels on, and one with a long word at the latest from so many. */
const LEAST = 64;
const LATEST = 112;
const PADDING = 4;
/** Titles of small heads stand in 12 pixels; widths are known for 13. */
const TO_SMALL_SIZE = 12 / 13;

/** What lines break within only where nothing else fits: Chinese, Japanese and what a hyphen parts may be broken anyway. */
const WORDS = /[^\s\-\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** The width, in CSS pixels, from which a small head shows its title and not its number: no word of it is broken there. */
export function titleFrom(title: string): number {
  const widths = (title.match(WORDS) ?? []).map((word) => textWidth(word, 'card-strong') * TO_SMALL_SIZE);
  return Math.min(LATEST, Math.max(LEAST, Math.ceil(Math.max(0, ...widths)) + 2 * PADDING));
}
