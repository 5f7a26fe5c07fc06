import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUSE_SENTINEL, type Packed, type PackedSystem, pack } from '../kit/pack.ts';

const LONGEST_PACKING = 240_000;
/** Bytes. The renderer with its Chinese font is most of it. */
const LARGEST_ASAR = 16_000_000;
const ALLOWED =
  /^\/(out(\/(main|preload|renderer)(\/.*)?)?|package\.json|node_modules|node_modules\/better-sqlite3(\/(lib|prebuilds|package\.json|LICENSE)(\/.*)?)?)$/;

/** What each fuse says once it is packed, in the order of Electron's fuse wire. */
const FUSES = {
  runAsNode: '0',
  cookieEncryption: '1',
  nodeOptions: '0',
  nodeCliInspect: '0',
  asarIntegrity: '1',
  onlyLoadAppFromAsar: '1',
  browserSnapshot: '0',
  fileProtocolPrivileges: '0',
};

const scratch = mkdtempSync(join(tmpdir(), 'cxmap-pack-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(['linux', 'win'] as const)('the program packed for %s', (system: PackedSystem) => {
  let packed: Packed;
  beforeAll(() => {
    packed = pack(system, scratch);
  }, LONGEST_PACKING);

  it('holds what runs, and nothing else', () => {
    const files = listPackage(packed.asar, { isPack: false }).map((name) => name.replaceAll('\\', '/'));
    expect(files.filter((name) => !ALLOWED.test(name))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['/out/main/main.js', '/out/main/host.js', '/out/preload/preload.cjs', '/out/renderer/index.html', '/package.json']),
    );
    expect(statSync(packed.asar).size).toBeLessThan(LARGEST_ASAR);
  });

  it('carries the one SQLite of its system beside the archive', () => {
    const prebuilds = readdirSync(join(`${packed.asar}.unpacked`, 'node_modules', 'better-sqlite3', 'prebuilds'));
    const platform = system === 'win' ? 'win32' : 'linux';
    expect(prebuilds).toEqual([`${platform}-x64.node`]);
  });

  it('brings the licences of what it carries', () => {
    const notices = readFileSync(join(packed.folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['react', 'zod', 'better-sqlite3', '@xyflow/react', 'ws']) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('has its fuses set', () => {
    const binary = readFileSync(packed.binary);
    const wire = binary.subarray(binary.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2).toString('latin1');
    expect(Object.fromEntries(Object.keys(FUSES).map((name, index) => [name, wire[index]]))).toEqual(FUSES);
  });

  it('looks for no updates', () => {
    expect(existsSync(join(packed.folder, 'resources', 'app-update.yml'))).toBe(false);
  });
});
