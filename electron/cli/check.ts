import type { CheckReport } from '../../shared/contract/file.ts';
import { isFault } from '../../shared/model/fault.ts';
import { oneLine } from '../web/words.ts';
import { readArguments } from './arguments.ts';
import { DONE, type ExitCode, PROBLEMS_FOUND, type Subcommand, type Terminal } from './command.ts';
import { untilChecked, withFile } from './with-file.ts';

/** `cxmap check FILE [--rebuild]` */
export const checkCommand: Subcommand = {
  usage: 'check',
  async run(args, terminal) {
    const { values, file } = readArguments(args, { rebuild: { type: 'boolean', default: false } });
    try {
      return tell(await checkFile(terminal, file, values.rebuild), file, terminal);
    } catch (error) {
      if (!isFault(error) || error.code !== 'DAMAGED') throw error;
      // Too damaged to be opened is the answer to this question, not a reason not to give one.
      terminal.err(oneLine(terminal.words('cli.problem', { code: error.code, where: terminal.words('faults.DAMAGED', { ...error.params }) })));
      return PROBLEMS_FOUND;
    }
  },
};

function checkFile(terminal: Terminal, file: string, rebuild: boolean): Promise<CheckReport> {
  return withFile(terminal, file, null, async (client) => {
    if (rebuild) await untilChecked(client);
    return client.file.check({ rebuild });
  });
}

function tell({ ok, problems, changes, records }: CheckReport, file: string, { out, err, words }: Terminal): ExitCode {
  for (const { code, where } of problems) err(oneLine(words('cli.problem', { code, where })));
  out(words(ok ? 'cli.sound' : 'cli.unsound', { file, changes, records, problems: problems.length }));
  return ok ? DONE : PROBLEMS_FOUND;
}
