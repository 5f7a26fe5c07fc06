import { readFile, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { IMPORT_FORMATS } from '../../shared/contract/choices.ts';
import { LARGEST_IMPORT } from '../../shared/contract/exchange.ts';
import { Fault } from '../../shared/model/fault.ts';
import { LANGUAGES } from '../../shared/model/format.ts';
import { oneOf, readArguments } from './arguments.ts';
import { DONE, type Subcommand, WrongCall } from './command.ts';
import { tellWarnings } from './warnings.ts';
import { isThere, untilChecked, withFile } from './with-file.ts';

/** `cxmap import SOURCE -o FILE [--from FORMAT]`: creates FILE or adds to it. */
export const importCommand: Subcommand = {
  usage: 'import',
  async run(args, terminal) {
    const { values, file: source } = readArguments(args, {
      output: { type: 'string', short: 'o' },
      from: { type: 'string' },
      lang: { type: 'string', default: terminal.language },
    });
    const output = values.output;
    if (output === undefined) throw new WrongCall('noOutput');
    const format = values.from === undefined ? null : oneOf(IMPORT_FORMATS, values.from, 'format');
    const language = oneOf(LANGUAGES, values.lang, 'language');
    const bytes = await readSource(source);
    const create = (await isThere(output)) ? null : ({ template: 'empty', title: '', language } as const);
    let made = false;
    try {
      const { journeys, warnings } = await withFile(terminal, output, create, async (client) => {
        made = create !== null;
        await untilChecked(client);
        return client.exchange.import({ name: basename(source), format, bytes });
      });
      tellWarnings(warnings, source, terminal);
      terminal.out(terminal.words('cli.imported', { count: journeys.length, source, file: output }));
    } catch (error) {
      // What could not be read leaves no empty file behind, and what somebody else made meanwhile stays.
      if (made) await rm(output, { force: true });
      throw error;
    }
    return DONE;
  },
};

async function readSource(source: string): Promise<Blob> {
  const name = basename(source);
  const found = await stat(source).catch(() => null);
  if (!found?.isFile()) throw new Fault('FILE_NOT_FOUND', { name });
  if (found.size > LARGEST_IMPORT) throw new Fault('TOO_LARGE', { bytes: found.size, limit: LARGEST_IMPORT });
  return new Blob([await readFile(source)]);
}
