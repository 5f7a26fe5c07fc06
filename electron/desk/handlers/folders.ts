import { dirname, join } from 'node:path';
import { answerStream } from '../../transports/serve-channel.ts';
import { desk } from '../desk-context.ts';
import { templatesFolder } from '../own-templates.ts';

export const foldersHandlers = {
  read: desk.folders.read.handler(async ({ context: { folders, maps, diagnostics } }) => ({
    home: folders.home,
    files: await maps.now(),
    usualFiles: folders.files,
    logs: dirname(diagnostics.logs.program.path),
    drafts: join(folders.home, 'drafts'),
    templates: templatesFolder(folders.home),
    reports: diagnostics.reports.folder,
    recovery: join(folders.home, 'recovery'),
  })),
  chooseMaps: desk.folders.chooseMaps.handler(({ context, input }) => context.maps.choose(input.path)),
  look: desk.folders.look.handler(({ context, input }) => context.dataFolder.look(input.path)),
  move: desk.folders.move.handler(({ context, input, signal }) => answerStream(context.dataFolder.move(input.path, signal))),
  use: desk.folders.use.handler(({ context, input }) => context.dataFolder.use(input.path)),
};
