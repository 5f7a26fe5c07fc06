import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { electronBinary } from '../../electron/web/electron-binary.ts';
import { ROOT } from '../arch/tree.ts';
import type { TesterFolders } from './web-process.ts';

export const STANDIN = join(ROOT, 'tests', 'kit', 'electron-standin', 'launch.sh');
export const DESKTOP_PROGRAM = join(ROOT, 'out', 'main', 'main.js');

export interface DesktopOptions extends TesterFolders {
  readonly args?: readonly string[];
  /** main.js, or the folder of a packed program. */
  readonly program?: string;
}

/** Whether the real Electron runs these tests. */
export function hasElectron(): boolean {
  return electronBinary(import.meta.url) !== null;
}

export function desktopEnvironment({ home, files }: TesterFolders): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(inherited), CXMAP_HOME: home, CXMAP_FILES: files, STANDIN_NODE: process.execPath };
}

/** Starts the desktop program, on real Electron where there is one, else on the stand-in. */
export function launchDesktop({ home, files, args = [], program = DESKTOP_PROGRAM }: DesktopOptions): Promise<ElectronApplication> {
  if (!existsSync(program)) throw new Error('the desktop program is not built: npm run build');
  const executablePath = electronBinary(import.meta.url) ?? STANDIN;
  const flags = hasElectron() ? ['--force-prefers-reduced-motion', '--lang=en-GB'] : [];
  // Playwright leaves Electron's sandbox out on Linux unless it is asked for
  return _electron.launch({
    executablePath,
    chromiumSandbox: hasElectron(),
    args: [...flags, program, ...args],
    cwd: ROOT,
    env: desktopEnvironment({ home, files }),
  });
}

/** Ends the program as Quit does; one that has ended stays so. */
export async function quit(program: ElectronApplication): Promise<void> {
  if (ended.has(program)) return;
  ended.add(program);
  await program.close();
}

const ended = new WeakSet<ElectronApplication>();
