import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWebArguments } from './arguments.ts';
import { hasDisplay } from './browser.ts';
import { electronBinary } from './electron-binary.ts';
import { fetchElectron } from './fetch-electron.ts';
import { systemLanguage, wordsOf } from './words.ts';

/* `npm start [-- FILE]`: the desktop program where it can run here, else the same workbench in the browser. Runs as out/node/start.js. */

const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const words = wordsOf(systemLanguage(process.env));
const say = (key: string): void => void process.stdout.write(`${words(key)}\n`);

/** Why it must be the browser, as a key of the word files; else the binary. */
async function chooseSurface(args: readonly string[]): Promise<{ readonly binary: string } | { readonly because: string | null }> {
  // Whoever names a port wants the web host.
  if (args.some((arg) => arg.startsWith('-'))) return { because: null };
  if (!hasDisplay()) return { because: 'desktop.start.noDisplay' };
  const binary = electronBinary(import.meta.url) ?? (await fetchElectron(import.meta.url, () => say('desktop.start.fetching')));
  return binary === null ? { because: 'desktop.start.noElectron' } : { binary };
}

async function start(args: readonly string[]): Promise<void> {
  const surface = await chooseSurface(args);
  if ('because' in surface) {
    if (surface.because !== null) say(surface.because);
    const { serveBrowser } = await import('./serve-browser.ts');
    await serveBrowser({ args, hostEntry: built('./host.js'), rendererFolder: built('../renderer') });
    return;
  }
  const { file } = readWebArguments(args);
  const named = file === null ? [] : [resolve(process.env['INIT_CWD'] ?? process.cwd(), file)];
  const [code] = await once(spawn(surface.binary, [built('../main/main.js'), ...named], { stdio: 'inherit' }), 'exit');
  process.exitCode = typeof code === 'number' ? code : 1;
}

await start(process.argv.slice(2));
