/** A coarse cut of Unicode line breaking (UAX 14), enough for what people write on cards. */
export const OTHER = 1;
export const SPACE = 2;
/** Han, kana, Hangul, emoji: a line may break before and after. */
export const WIDE = 3;
/** Never ends a line. */
const OPENING = 4;
/** Never starts a line. */
const CLOSING = 5;
/** A line may break after it: hyphens and dashes. */
const HYPHEN = 6;
const SLASH = 7;
const DIGIT = 8;
/** Combining marks, joiners, non-breaking spaces: no break on either side. */
export const GLUE = 9;
export const NEWLINE = 10;
/** An invisible place to break. */
const ZERO_BREAK = 11;
/** Half of a character beyond the first plane, or part of a cluster: ask the segmenter. */
export const COMPLEX = 12;
/** Scripts without spaces between words: ask the segmenter. */
export const UNSPACED = 13;
/** Full-width ones: beside a Latin word they part from it as from a Chinese one. */
const WIDE_OPENING = 14;
const WIDE_CLOSING = 15;
/** First cluster of a word in a script without spaces: a line may break before it. */
export const WORD_START = 16;

const OPENINGS = '([{¡¿‘“‚„‹«£$';
const WIDE_OPENINGS = '（〔［｛〈《「『【〖〘〚｢＄￥￡';
const CLOSINGS = ')]},.!?:;%‰°…’”›»·‥℃℉';
const WIDE_CLOSINGS = '，。、．：；！？）〕］｝〉》」』】〗〙〛｣％・ーゝゞ々ヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ～〜';
const BREAK_AFTER = '-‐–—­';
const GLUES = '\u00a0\u202f\u2060\ufeff\u2011';

const classes = new Uint8Array(0x10000);
setAll(OPENINGS, OPENING);
setAll(WIDE_OPENINGS, WIDE_OPENING);
setAll(CLOSINGS, CLOSING);
setAll(WIDE_CLOSINGS, WIDE_CLOSING);
setAll(BREAK_AFTER, HYPHEN);
setAll(GLUES, GLUE);
setAll(' \t\u2002\u2003\u2009\u3000', SPACE);
setAll('\n\r\u2028\u2029', NEWLINE);
setAll('/', SLASH);
setAll('\u200b', ZERO_BREAK);
setAll('0123456789', DIGIT);
// Marks, joiners, halves of characters: they stay with their letters through the segmenter.
const COMPLEX_BLOCKS = [
  [0x0300, 0x036f],
  [0x0591, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0900, 0x0dff],
  [0x200c, 0x200d],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xd800, 0xdfff],
] as const;
const UNSPACED_BLOCKS = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
] as const;
const WIDE_BLOCKS = [
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
] as const;
for (const [from, to] of COMPLEX_BLOCKS) fillFree(from, to, COMPLEX);
for (const [from, to] of UNSPACED_BLOCKS) fillFree(from, to, UNSPACED);
for (const [from, to] of WIDE_BLOCKS) fillFree(from, to, WIDE);
fillFree(0, 0xffff, OTHER);

function setAll(characters: string, value: number): void {
  for (const character of characters) classes[character.charCodeAt(0)] = value;
}

function fillFree(from: number, to: number, value: number): void {
  for (let code = from; code <= to; code += 1) if (classes[code] === 0) classes[code] = value;
}

export function breakClass(code: number): number {
  return classes[code] ?? OTHER;
}

function joinsPrevious(after: number): boolean {
  return after === GLUE || after === CLOSING || after === WIDE_CLOSING || after === ZERO_BREAK || after === HYPHEN || after === SLASH;
}

function opens(before: number, after: number): boolean {
  if (before === SPACE) return after !== WIDE_CLOSING;
  if (before === ZERO_BREAK || after === WORD_START) return true;
  if (joinsPrevious(after) || before === GLUE || before === OPENING || before === WIDE_OPENING) return false;
  if (before === WIDE || before === WIDE_CLOSING || after === WIDE || after === WIDE_OPENING) return true;
  if (before === HYPHEN) return after === OTHER;
  return before === SLASH && after !== DIGIT;
}

const KINDS = 32;
const pairs = new Uint8Array(KINDS * KINDS);
for (let before = 0; before < KINDS; before += 1) {
  for (let after = 0; after < KINDS; after += 1) pairs[before * KINDS + after] = opens(before, after) ? 1 : 0;
}

/** Whether a line may break between two pieces of these classes; `after` is no space and no newline. */
export function mayBreak(before: number, after: number): boolean {
  return pairs[before * KINDS + after] === 1;
}
