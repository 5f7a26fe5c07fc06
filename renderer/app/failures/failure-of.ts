import type { WindowFailure } from '../../../shared/contract/reports.ts';

const LONGEST_MESSAGE = 2_000;
const LONGEST_STACK = 15_000;

/** Something that was thrown, as the desk takes it. */
export function failureOf(how: WindowFailure['how'], error: unknown): WindowFailure {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return { how, message: said.slice(0, LONGEST_MESSAGE), stack: stack.slice(0, LONGEST_STACK) };
}
