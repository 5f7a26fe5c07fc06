import { basename } from 'node:path';
import { TEMPLATES } from '../../shared/contract/choices.ts';
import { LANGUAGES } from '../../shared/model/format.ts';
import { oneOf, readArguments } from './arguments.ts';
import { DONE, type Subcommand } from './command.ts';
import { withFile } from './with-file.ts';

/** `cxmap new FILE [--template NAME] [--lang zh-CN|en]` */
export const newCommand: Subcommand = {
  usage: 'new',
  async run(args, terminal) {
    const { values, file } = readArguments(args, {
      template: { type: 'string', default: 'blank' },
      lang: { type: 'string', default: terminal.language },
    });
    const template = oneOf(TEMPLATES, values.template, 'template');
    const language = oneOf(LANGUAGES, values.lang, 'language');
    const title = template === 'blank' ? basename(file).replace(/\.cxmap$/i, '') : '';
    await withFile(terminal, file, { template, language, title }, (client) => client.file.describe());
    terminal.out(terminal.words('cli.made', { file }));
    return DONE;
  },
};
