import type { Fault } from '../../../shared/model/fault.ts';
import type { LastWords } from '../file-host.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { RunningMark } from './running-mark.ts';

const LINES = 20;

/** Reports that a host failed. `id`: the desk's, which says nothing of the file's name. */
export function tellHostFailure({ fail, logs }: Diagnostics, id: string, { code, params }: Fault, { how, lines }: LastWords): void {
  const stack = lines.join('\n');
  const log = logs.host.tail(LINES);
  if (code === 'HOST_HUNG') {
    const { seconds } = params as { readonly seconds: number };
    fail({ kind: 'host-hung', what: `The process of file ${id} was silent for ${seconds} s or took too much memory, and was ended.`, stack }, log);
  } else fail({ kind: 'host-died', what: `The process of file ${id} ended by itself (${how}).`, stack }, log);
}

/** Reports earlier runs that never came to their end. */
export function tellStops({ fail }: Diagnostics, { stopped }: RunningMark): void {
  for (const since of stopped)
    fail({
      kind: 'program-ended',
      what: `The program that was started at ${new Date(since).toISOString()} stopped without closing: it was ended from outside, it crashed, or the computer stopped.`,
    });
}
