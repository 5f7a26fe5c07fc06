import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAppIcons } from '../../resources/icons/make-app-icons.ts';
import { writeNotices } from '../../resources/licences/make-notices.ts';
import { ROOT } from '../arch/tree.ts';
import { emptyWindowsProgram } from './stub-executable.ts';

/** By these bytes the packager finds the place of the fuses in a binary. */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = 9;

export type PackedSystem = 'linux' | 'win';

/** An Electron without an Electron: the files that the packager looks for, and a binary that holds nothing but fuses. */
function writeStubDist(folder: string, system: PackedSystem): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  const binary = join(folder, system === 'win' ? 'electron.exe' : 'electron');
  const head = system === 'win' ? emptyWindowsProgram() : Buffer.from('stub ');
  writeFileSync(binary, Buffer.concat([head, Buffer.from(FUSE_SENTINEL), Buffer.from([1, FUSES]), Buffer.from('1'.repeat(FUSES))]));
  chmodSync(binary, 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(folder, name), '45.4.1');
  for (const name of ['en-US', 'zh-CN', 'fr']) writeFileSync(join(folder, 'locales', `${name}.pak`), '');
}

export interface Packed {
  readonly folder: string;
  readonly binary: string;
  readonly asar: string;
}

/** Packs the built program for a system, on a stub of its Electron. Throws with what the packager said. */
export function pack(system: PackedSystem, scratch: string): Packed {
  if (!existsSync(join(ROOT, 'out', 'main', 'main.js'))) throw new Error('the desktop program is not built: npm run build');
  const stub = join(scratch, `stub-${system}`);
  const output = join(scratch, `release-${system}`);
  writeStubDist(stub, system);
  makeAppIcons(join(ROOT, 'out', 'icons'));
  writeNotices(join(ROOT, 'out', 'THIRD-PARTY-NOTICES.txt'));
  const settings = [`electronDist=${stub}`, `directories.output=${output}`, ...(system === 'win' ? ['win.signAndEditExecutable=false'] : [])];
  const args = [
    join('node_modules', 'electron-builder', 'cli.js'),
    `--${system}`,
    'dir',
    '--x64',
    '--publish',
    'never',
    '--config',
    join('resources', 'packaging', 'electron-builder.json'),
    ...settings.map((setting) => `-c.${setting}`),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  });
  if (status !== 0) throw new Error(`electron-builder ended with ${status}:\n${stdout}\n${stderr}`);
  const folder = join(output, `${system}-unpacked`);
  return { folder, binary: join(folder, system === 'win' ? 'CXMap.exe' : 'cxmap-workbench'), asar: join(folder, 'resources', 'app.asar') };
}
