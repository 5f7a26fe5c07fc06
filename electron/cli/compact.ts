import { readArguments } from './arguments.ts';
import { DONE, type Subcommand } from './command.ts';
import { untilChecked, withFile } from './with-file.ts';

/** `cxmap compact FILE`: writes the file anew without what lies empty or unused in it. */
export const compactCommand: Subcommand = {
  usage: 'compact',
  async run(args, terminal) {
    const { file } = readArguments(args, {});
    const { before, after, pictures } = await withFile(terminal, file, null, async (client) => {
      await untilChecked(client);
      return client.file.compact();
    });
    const { out, words } = terminal;
    if (pictures > 0) out(words('cli.picturesTaken', { count: pictures }));
    out(words('cli.compacted', { file, before, after }));
    return DONE;
  },
};
