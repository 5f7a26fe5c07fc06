import { resolve } from 'node:path';
import { isFault } from '../../shared/model/fault.ts';
import { createDesk, type Desk, dataFolders, watchProcess } from '../desk/index.ts';
import type { StartHost } from '../transports/child-process.ts';
import { readWebArguments } from './arguments.ts';
import { hasDisplay, showInBrowser } from './browser.ts';
import { startWebHost, type WebHost } from './server.ts';
import { type Interruption, listenForInterruption } from './until-interrupted.ts';

export interface BrowserOptions {
  /** `[FILE] [--port N] [--no-open]`. */
  readonly args: readonly string[];
  readonly startHost: StartHost;
  readonly rendererFolder: string;
}

/** npm runs scripts in the project's folder; the file is named from where `npm start` was called. */
const CALLED_FROM = process.env['INIT_CWD'] ?? process.cwd();

/** The workbench in the browser of this machine, until Ctrl-C. What goes wrong is told on the terminal, and by the exit code. */
export async function serveBrowser(options: BrowserOptions): Promise<void> {
  try {
    await serve(options);
  } catch (error) {
    process.exitCode = 1;
    await tell(error);
  }
}

async function serve({ args, startHost, rendererFolder }: BrowserOptions): Promise<void> {
  const { file, port, openBrowser } = readWebArguments(args);
  const interruption = listenForInterruption();
  const desk = createDesk({ ...dataFolders(), startHost });
  watchProcess(desk.diagnostics);
  try {
    const starting = startWebHost({ desk, rendererFolder, ...(port !== undefined && { port }) });
    const [page, host] = await Promise.all([file === null ? '/' : pageOf(desk, resolve(CALLED_FROM, file)), starting]).catch(async (error: unknown) => {
      await starting.then((host) => host.close()).catch(() => undefined);
      throw error;
    });
    await show(host, host.addressOf(page), openBrowser, interruption);
  } finally {
    await desk.close();
  }
}

/** Its host starts while the browser loads the page. */
async function pageOf(desk: Desk, path: string): Promise<string> {
  return `/f/${(await desk.expect(path)).id}`;
}

async function show(host: WebHost, address: string, openBrowser: boolean, interruption: Interruption): Promise<void> {
  if (!interruption.hasCome()) {
    process.stdout.write(`CXMap: ${address}\n`);
    if (openBrowser && hasDisplay()) await showInBrowser(address);
  }
  await interruption.comes;
  await host.close();
}

async function tell(error: unknown): Promise<void> {
  // Words are a good part of a start, and mostly there is nothing to tell.
  const { systemLanguage, wordFault, wordsOf } = await import('./words.ts');
  const lines = isFault(error) ? wordFault(error, wordsOf(systemLanguage(process.env))) : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
}
