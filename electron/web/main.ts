import { fileURLToPath } from 'node:url';
import { createDesk, dataFolders } from '../desk/index.ts';
import { forkHosts } from '../transports/child-process.ts';
import { readWebArguments } from './arguments.ts';
import { hasDisplay, showInBrowser } from './browser.ts';
import { serveFiles } from './serve-files.ts';
import { untilInterrupted } from './until-interrupted.ts';

/* `npm start [-- FILE] [-- --port N --no-open]`: the workbench in the browser of this machine. */

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function main(): Promise<void> {
  const { file, port, openBrowser } = readWebArguments(process.argv.slice(2));
  const startHost = forkHosts({ entry: here('../host/main.ts'), execPath: process.execPath });
  const desk = createDesk({ ...dataFolders(), startHost });
  try {
    const { host, address } = await serveFiles({ desk, port, file, rendererFolder: here('../../out/renderer') });
    process.stdout.write(`CXMap: ${address}\n`);
    if (openBrowser && hasDisplay()) await showInBrowser(address);
    await untilInterrupted();
    await host.close();
  } finally {
    await desk.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
