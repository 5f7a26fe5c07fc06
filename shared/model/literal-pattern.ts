/** A text as the source of a pattern that matches this text alone, with the flag u and without it. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
