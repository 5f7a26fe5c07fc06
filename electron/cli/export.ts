import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { EXPORT_FORMATS } from '../../shared/contract/choices.ts';
import { Fault } from '../../shared/model/fault.ts';
import { newId } from '../../shared/model/ids.ts';
import { truePath } from '../desk/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { DONE, type Subcommand, WrongCall } from './command.ts';
import { tellWarnings } from './warnings.ts';
import { withFile } from './with-file.ts';

/** `cxmap export FILE --to FORMAT [--journey ID] [-o OUT]`; without OUT to standard output. */
export const exportCommand: Subcommand = {
  usage: 'export',
  async run(args, terminal) {
    const { values, file } = readArguments(args, {
      to: { type: 'string' },
      journey: { type: 'string' },
      output: { type: 'string', short: 'o' },
    });
    if (values.to === undefined) throw new WrongCall('noFormat', { possible: EXPORT_FORMATS.join(', ') });
    const format = oneOf(EXPORT_FORMATS, values.to, 'format');
    const output = values.output;
    if (output !== undefined && (await truePath(output)) === (await truePath(file))) throw new WrongCall('sameFile', { file });
    const { text, warnings } = await withFile(terminal, file, null, (client) => client.exchange.export({ format, journey: values.journey ?? null }));
    tellWarnings(warnings, file, terminal);
    if (output === undefined) await terminal.write(text);
    else {
      await writeOutput(output, text);
      terminal.out(terminal.words('cli.exported', { file, output }));
    }
    return DONE;
  },
};

/** Whoever reads OUT meanwhile sees the old one or the new one. A device or a pipe (/dev/stdout) is written to and stays what it is. */
async function writeOutput(output: string, text: string): Promise<void> {
  const path = await truePath(output);
  const draft = `${path}.${newId()}.tmp`;
  try {
    const found = await stat(output).catch(() => null);
    if (found && !found.isFile()) return await writeFile(output, text);
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw notWritten(output, error);
  }
}

function notWritten(path: string, cause: unknown): Fault {
  return new Fault('WRITE_FAILED', { name: basename(path), cause: cause instanceof Error ? cause.message : String(cause) }, { cause });
}
