import { readArguments } from './arguments.ts';
import { DONE, PROBLEMS_FOUND, type Subcommand } from './command.ts';
import { untilChecked, withFile } from './with-file.ts';

/** `cxmap check FILE [--rebuild]` */
export const checkCommand: Subcommand = {
  usage: 'check',
  async run(args, terminal) {
    const { values, file } = readArguments(args, { rebuild: { type: 'boolean', default: false } });
    const report = await withFile(terminal, file, null, async (client) => {
      if (values.rebuild) await untilChecked(client);
      return client.file.check({ rebuild: values.rebuild });
    });
    for (const { code, where } of report.problems) terminal.err(terminal.words('cli.problem', { code, where }));
    const { changes, records } = report;
    terminal.out(terminal.words(report.ok ? 'cli.sound' : 'cli.unsound', { file, changes, records, problems: report.problems.length }));
    return report.ok ? DONE : PROBLEMS_FOUND;
  },
};
