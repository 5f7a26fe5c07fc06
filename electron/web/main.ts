import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFault } from '../../shared/model/fault.ts';
import { createDesk, dataFolders, watchProcess } from '../desk/index.ts';
import { forkHosts } from '../transports/child-process.ts';
import { readWebArguments } from './arguments.ts';
import { hasDisplay, showInBrowser } from './browser.ts';
import { serveFiles } from './serve-files.ts';
import { untilInterrupted } from './until-interrupted.ts';
import { systemLanguage, wordFault, wordsOf } from './words.ts';

/* `npm start [-- FILE] [-- --port N --no-open]`: the workbench in the browser of this machine. */

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** npm runs scripts in the project's folder; the file is named from where `npm start` was called. */
const CALLED_FROM = process.env['INIT_CWD'] ?? process.cwd();

async function main(): Promise<void> {
  const { file, port, openBrowser } = readWebArguments(process.argv.slice(2));
  const startHost = forkHosts({ entry: here('../host/main.ts'), execPath: process.execPath });
  const desk = createDesk({ ...dataFolders(), startHost });
  watchProcess(desk.diagnostics);
  try {
    const { host, address } = await serveFiles({ desk, port, file: file && resolve(CALLED_FROM, file), rendererFolder: here('../../out/renderer') });
    process.stdout.write(`CXMap: ${address}\n`);
    if (openBrowser && hasDisplay()) await showInBrowser(address);
    await untilInterrupted();
    await host.close();
  } finally {
    await desk.close();
  }
}

main().catch((error: unknown) => {
  const lines = isFault(error) ? wordFault(error, wordsOf(systemLanguage(process.env))) : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
});
