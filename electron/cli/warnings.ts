import type { Warning } from '../../shared/contract/exchange.ts';
import { oneLine } from '../web/words.ts';
import type { Terminal } from './command.ts';

/** One warning a line: where in the source, and what was mended or left out. */
export function tellWarnings(warnings: readonly Warning[], source: string, { err, words }: Terminal): void {
  for (const { code, line, params } of warnings) {
    const place = line > 0 ? `${source}:${line}` : source;
    err(`${place}: ${oneLine(words(`warnings.${code}`, { ...params }))}`);
  }
}
