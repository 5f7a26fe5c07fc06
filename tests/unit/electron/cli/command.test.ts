import { execFile } from 'node:child_process';
import { lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../../../electron/cli/run.ts';
import { FORMAT_VERSION } from '../../../../shared/model/format.ts';
import { startRealHost } from '../../../kit/host-entry.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';
import { tamper } from '../host/store/store-kit.ts';

// Real processes on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const BIN = new URL('../../../../electron/cli/bin.mjs', import.meta.url).pathname;
const MERMAID = 'journey\n  title Going out\n  section Before\n    Find a place: 9: Ann, Ben\n    Book: 2: Ann\n';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command in this process; its hosts are real. */
async function run(folder: string, ...args: string[]): Promise<Ran> {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  process.env['CXMAP_HOME'] = join(folder, 'home');
  const code = await runCommand(
    args.map((arg) => arg.replaceAll('@', `${folder}/`)),
    { LANG: 'en_GB.UTF-8' },
    {
      out: (line) => said.out.push(line),
      err: (line) => said.err.push(line),
      write: async (text) => void said.out.push(text),
      startHost: startRealHost,
      rendererFolder: folder,
    },
  );
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

test('new, info and check', async () => {
  const folder = await scratchFolder();
  expect(await run(folder, 'new', '@hotel.cxmap', '--template', 'hotel', '--lang', 'zh-CN')).toMatchObject({ code: 0, err: '' });
  const { out } = await run(folder, 'info', '@hotel.cxmap', '--json');
  const info = JSON.parse(out);
  expect(info).toMatchObject({ file: { name: 'hotel.cxmap', language: 'zh-CN', formatVersion: FORMAT_VERSION }, counts: { journey: 1, persona: 2 } });
  expect(info.journeys).toMatchObject([{ title: '周末住酒店', stages: 6, steps: 10, personas: 2 }]);
  expect(info.samples).toMatchObject({ persona: 2, card: info.counts.card });
  expect((await run(folder, 'info', '@hotel.cxmap')).out).toMatch(/周末住酒店[\s\S]*of them samples: .*card \d/);
  expect(await run(folder, 'check', '@hotel.cxmap', '--rebuild')).toMatchObject({ code: 0, err: '' });
  expect(await run(folder, 'new', '@hotel.cxmap')).toMatchObject({ code: 3, err: expect.stringContaining('FILE_EXISTS') });
});

test('compact writes a file anew, which holds what it held', async () => {
  const folder = await scratchFolder();
  await run(folder, 'new', '@hotel.cxmap', '--template', 'hotel');
  const before = await run(folder, 'info', '@hotel.cxmap', '--json');
  const { code, out, err } = await run(folder, 'compact', '@hotel.cxmap');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/hotel\.cxmap takes [\d,]+ bytes now; it took [\d,]+$/);
  const outline = ({ out: text }: Ran) => ({ ...JSON.parse(text), file: null });
  expect(outline(await run(folder, 'info', '@hotel.cxmap', '--json'))).toEqual(outline(before));
  expect((await run(folder, 'check', '@hotel.cxmap')).code).toBe(0);
  expect((await run(folder, 'compact')).code).toBe(2);
  expect((await run(folder, 'compact', '--help')).out).toContain('cxmap compact FILE');
  expect((await run(folder, 'compact', '@nothing.cxmap')).code).toBe(3);
});

test('import makes a file or adds to one, with warnings by line; export writes it again', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'out.mmd'), MERMAID);
  const first = await run(folder, 'import', '@out.mmd', '-o', '@map.cxmap');
  expect(first.code).toBe(0);
  expect(first.err).toMatch(/out\.mmd:4: \S/);
  expect((await run(folder, 'import', '@out.mmd', '-o', '@map.cxmap', '--from', 'mermaid')).code).toBe(0);
  const info = JSON.parse((await run(folder, 'info', '@map.cxmap', '--json')).out);
  expect(info.journeys.map(({ title }: { title: string }) => title)).toEqual(['Going out', 'Going out']);
  expect((await run(folder, 'export', '@map.cxmap', '--to', 'mermaid', '--journey', info.journeys[1].id)).out).toContain('Find a place: 5: Ann, Ben');
  for (const format of ['ojf', 'json', 'svg']) {
    expect(await run(folder, 'export', '@map.cxmap', '--to', format, '-o', `@out.${format}`)).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, `out.${format}`), 'utf8')).toContain('Find a place');
  }
  expect((await readdir(folder)).sort()).toEqual(['home', 'map.cxmap', 'out.json', 'out.mmd', 'out.ojf', 'out.svg']);
});

test('export never replaces its own file, whatever way leads to it, and writes into what is no file', async () => {
  const folder = await scratchFolder();
  await run(folder, 'new', '@map.cxmap');
  await symlink(folder, join(folder, 'way'));
  expect((await run(folder, 'export', '@map.cxmap', '--to', 'json', '-o', '@way/map.cxmap')).code).toBe(2);
  expect((await run(folder, 'info', '@map.cxmap')).code).toBe(0);
  await writeFile(join(folder, 'old.json'), 'old');
  await symlink(join(folder, 'old.json'), join(folder, 'link.json'));
  expect((await run(folder, 'export', '@map.cxmap', '--to', 'json', '-o', '@link.json')).code).toBe(0);
  expect(await readFile(join(folder, 'old.json'), 'utf8')).toContain('cxmap-json');
  await symlink('/dev/null', join(folder, 'null'));
  expect((await run(folder, 'export', '@map.cxmap', '--to', 'json', '-o', '@null')).code).toBe(0);
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  expect((await lstat(join(folder, 'null'))).isSymbolicLink()).toBe(true);
});

test('what a document says cannot steer the terminal', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'out.mmd'), MERMAID);
  await run(folder, 'import', '@out.mmd', '-o', '@map.cxmap');
  const json = (await run(folder, 'export', '@map.cxmap', '--to', 'json')).out.replace('"Going out"', '"Going \\u001b[2J out"');
  await writeFile(join(folder, 'evil.json'), json);
  await run(folder, 'import', '@evil.json', '-o', '@evil.cxmap');
  const { out } = await run(folder, 'info', '@evil.cxmap');
  expect(out).toContain('Going  [2J out');
  expect(out).not.toContain('\u001b');
});

test('a source that cannot be read is refused with its line, and leaves no file', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'bad.mmd'), 'journey\n  title x\n  section s\n    no score here\n');
  const ran = await run(folder, 'import', '@bad.mmd', '-o', '@map.cxmap');
  expect(ran).toMatchObject({ code: 3, err: expect.stringMatching(/^UNREADABLE_SOURCE: .*4/) });
  expect(await readdir(folder)).not.toContain('map.cxmap');
});

describe('wrong calls end with 2 and say so', () => {
  test.each([
    [['paint', 'x']],
    [['new']],
    [['salvage', '@x.cxmap']],
    [['new', '@x.cxmap', '--template', 'castle']],
    [['new', '@x.cxmap', '--lang', 'fr']],
    [['new', '@x.cxmap', '@y.cxmap']],
    [['info', '@x.cxmap', '--yaml']],
    [['import', '@x.mmd']],
    [['import', '@x.mmd', '-o', '@x.cxmap', '--from', 'word']],
    [['export', '@x.cxmap']],
    [['export', '@x.cxmap', '--to', 'word']],
    [['export', '@x.cxmap', '--to', 'json', '-o', '@x.cxmap']],
    [['serve', '@x.cxmap', '--port', 'many']],
  ])('%j', async (args) => {
    const folder = await scratchFolder();
    const ran = await run(folder, ...args);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/cxmap .* FILE|cxmap import SOURCE/);
    expect(ran.err).not.toMatch(/cli\.|\{\{/);
    expect(await readdir(folder)).toEqual([]);
  });
});

test.each([
  ['gone.cxmap', null, 'FILE_NOT_FOUND'],
  ['empty.cxmap', '', 'FILE_EMPTY'],
  ['text.cxmap', 'just text', 'NOT_A_CXMAP'],
])('%s is refused with 3', async (name, content, code) => {
  const folder = await scratchFolder();
  if (content !== null) await writeFile(join(folder, name), content);
  for (const call of [
    ['info', `@${name}`],
    ['check', `@${name}`],
    ['export', `@${name}`, '--to', 'json'],
  ]) {
    const ran = await run(folder, ...call);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toMatch(new RegExp(`^${code}: `));
    expect(ran.err).not.toMatch(/faults\.|\{\{/);
  }
});

test('speaks the language of the system, or the one asked for', async () => {
  const folder = await scratchFolder();
  expect((await run(folder, 'paint', '--lang-ui', 'zh-CN')).err).toContain('没有子命令');
  expect((await run(folder, '--help')).out).toContain('Exit codes');
  expect((await run(folder, 'info', '--help')).out).toContain('cxmap info');
  expect((await run(folder, '--version')).out).toMatch(/^CXMap \d/);
});

test('the launcher runs the program as a process of its own', async () => {
  const folder = await scratchFolder();
  const env = { ...process.env, CXMAP_HOME: join(folder, 'home'), LC_ALL: 'zh_CN.UTF-8' };
  const ran = await new Promise<Ran>((resolve) => {
    execFile(process.execPath, [BIN, 'info', join(folder, 'gone.cxmap')], { env }, (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }));
  });
  expect(ran).toMatchObject({ code: 3, out: '', err: expect.stringContaining('找不到“gone.cxmap”') });
});

test('without arguments the usage goes to standard error and the call counts as wrong; --help answers it', async () => {
  const folder = await scratchFolder();
  const ran = await run(folder);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('cxmap salvage FILE -o NEW');
  expect(ran.err).not.toMatch(/cli\.|\{\{/);
  expect(await run(folder, '--help')).toMatchObject({ code: 0, err: '' });
});

test('a damaged file: check says what is wrong line by line, salvage saves what is whole', async () => {
  const folder = await scratchFolder();
  await run(folder, 'new', '@hotel.cxmap', '--template', 'hotel');
  tamper(
    join(folder, 'hotel.cxmap'),
    "UPDATE persona SET name = 'X' WHERE row = 1",
    "UPDATE card SET text = 'X' WHERE row = 1",
    'DELETE FROM change WHERE position = 3',
  );
  const checked = await run(folder, 'check', '@hotel.cxmap');
  expect(checked.code).toBe(1);
  for (const where of ['workbook', 'journey:', 'session ', 'cxmap salvage']) expect(checked.err).toContain(where);
  expect(checked.err).not.toMatch(/cli\.|\{\{/);

  const salvaged = await run(folder, 'salvage', '@hotel.cxmap', '-o', '@whole.cxmap');
  expect(salvaged.code).toBe(0);
  expect(await run(folder, 'check', '@whole.cxmap', '--rebuild')).toMatchObject({ code: 0, err: '' });
  expect(await run(folder, 'salvage', '@hotel.cxmap', '-o', '@whole.cxmap')).toMatchObject({ code: 3, err: expect.stringContaining('FILE_EXISTS') });

  tamper(join(folder, 'hotel.cxmap'), "UPDATE change SET value = '[' WHERE position = 5");
  const lossy = await run(folder, 'salvage', '@hotel.cxmap', '-o', '@lossy.cxmap');
  expect(lossy.code).toBe(1);
  expect(lossy.err).toMatch(/^Lost: change, position 5 \(DAMAGED\)$/m);
  expect(await run(folder, 'check', '@lossy.cxmap')).toMatchObject({ code: 0 });
});
