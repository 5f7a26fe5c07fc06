import { resolve } from 'node:path';
import { salvageInHost, truePath } from '../desk/index.ts';
import { oneLine } from '../web/words.ts';
import { readArguments } from './arguments.ts';
import { DONE, PROBLEMS_FOUND, type Subcommand, WrongCall } from './command.ts';

/** `cxmap salvage FILE -o NEW`: what is whole of a damaged file goes into a new one; what was lost is listed. */
export const salvageCommand: Subcommand = {
  usage: 'salvage',
  async run(args, { startHost, out, err, words }) {
    const { values, file } = readArguments(args, { output: { type: 'string', short: 'o' } });
    const output = values.output;
    if (output === undefined) throw new WrongCall('noOutput');
    const path = await truePath(file);
    const { lost, losses, changes, records } = await salvageInHost(startHost, path, resolve(output));
    for (const { table, where, code } of lost) err(oneLine(words('cli.lost', { table, where, code })));
    out(words(losses === 0 ? 'cli.salvagedAll' : 'cli.salvaged', { file, output, changes, records, count: losses }));
    return losses === 0 ? DONE : PROBLEMS_FOUND;
  },
};
