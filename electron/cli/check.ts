import { type Fault, isFault } from '../../shared/model/fault.ts';
import { examineInHost, truePath } from '../desk/index.ts';
import type { ExamineReport } from '../transports/host-protocol.ts';
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
      return tellDamage(error, file, terminal);
    }
  },
};

function checkFile(terminal: Terminal, file: string, rebuild: boolean): Promise<ExamineReport> {
  return withFile(terminal, file, null, async (client) => {
    if (rebuild) await untilChecked(client);
    return client.file.check({ rebuild });
  });
}

async function tellDamage(fault: Fault, file: string, terminal: Terminal): Promise<ExitCode> {
  const { err, words, startHost } = terminal;
  err(oneLine(words('cli.problem', { code: fault.code, where: words('faults.DAMAGED', { ...fault.params }) })));
  const report = await examineInHost(startHost, await truePath(file));
  return tell({ ...report, ok: false }, file, terminal);
}

function tell({ ok, problems, changes, records }: ExamineReport, file: string, { out, err, words }: Terminal): ExitCode {
  for (const { code, where } of problems) err(oneLine(words('cli.problem', { code, where })));
  out(words(ok ? 'cli.sound' : 'cli.unsound', { file, changes, records, problems: problems.length }));
  if (!ok) err(words('cli.wayOut', { file }));
  return ok ? DONE : PROBLEMS_FOUND;
}
