import { Fault } from '../model/fault.ts';
import type { Format } from './exchange.ts';
import type { Refusal } from './warning-codes.ts';

/** The fault of a source that cannot be read. `line` counts from 1. */
export function refusal(format: Format, line: number, why: Refusal, cause?: unknown): Fault<'UNREADABLE_SOURCE'> {
  return new Fault('UNREADABLE_SOURCE', { format, line, why }, cause === undefined ? {} : { cause });
}
