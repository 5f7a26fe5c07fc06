import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostsAhead } from '../transports/child-process.ts';
import { readWebArguments } from './arguments.ts';
import { hasDisplay } from './browser.ts';
import { electronBinary } from './electron-binary.ts';
import { fetchElectron } from './fetch-electron.ts';

/* `npm start [-- FILE]`: the desktop program where it can run here, else the same workbench in the browser. Runs as out/node/start.js. */

const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Words are a good part of a start, and mostly there is nothing to say. */
async function say(key: string): Promise<void> {
  const { systemLanguage, wordsOf } = await import('./words.ts');
  process.stdout.write(`${wordsOf(systemLanguage(process.env))(key)}\n`);
}

/** Why it must be the browser, as a key of the word files; else the binary. */
async function chooseSurface(args: readonly string[]): Promise<{ readonly binary: string } | { readonly because: string | null }> {
  // Whoever names a port wants the web host.
  if (args.some((arg) => arg.startsWith('-'))) return { because: null };
  if (!hasDisplay()) return { because: 'desktop.start.noDisplay' };
  const binary = electronBinary(import.meta.url) ?? (await fetchElectron(import.meta.url, () => void say('desktop.start.fetching')));
  return binary === null ? { because: 'desktop.start.noElectron' } : { binary };
}

/** A call that cannot be understood is told of where it is carried out. */
function namesFile(args: readonly string[]): boolean {
  try {
    return readWebArguments(args).file !== null;
  } catch {
    return false;
  }
}

async function start(args: readonly string[]): Promise<void> {
  const surface = await chooseSurface(args);
  if ('because' in surface) {
    if (surface.because !== null) await say(surface.because);
    const hosts = hostsAhead({ entry: built('./host.js'), execPath: process.execPath });
    if (namesFile(args)) hosts.prepare();
    const { serveBrowser } = await import('./serve-browser.ts');
    await serveBrowser({ args, startHost: hosts.startHost, rendererFolder: built('../renderer') });
    return;
  }
  const { file } = readWebArguments(args);
  const named = file === null ? [] : [resolve(process.env['INIT_CWD'] ?? process.cwd(), file)];
  const [code] = await once(spawn(surface.binary, [built('../main/main.js'), ...named], { stdio: 'inherit' }), 'exit');
  process.exitCode = typeof code === 'number' ? code : 1;
}

await start(process.argv.slice(2));
