/** Whether these are the same things as before, one by one. */
export function isEach(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((value, at) => Object.is(value, after[at]));
}
