import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { createAddresses } from '../../../../electron/desk/addresses.ts';
import { createDrafts } from '../../../../electron/desk/drafts.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const VICTIM = fileURLToPath(new URL('./move-victim.ts', import.meta.url));
const CONTENT = 'a whole map '.repeat(2_000);

interface Said {
  readonly calls: number;
  readonly code?: string;
  readonly params?: { readonly name?: string };
}

/** null: it was killed before it could say anything. */
function runVictim(...args: readonly (string | number)[]): Promise<Said | null> {
  return new Promise((resolve) => {
    execFile(process.execPath, [VICTIM, ...args.map(String)], (_error, out) => resolve(out === '' ? null : (JSON.parse(out) as Said)));
  });
}

async function begin() {
  const home = await scratchFolder();
  const drafts = createDrafts(home, createAddresses(home));
  const draft = await drafts.newFiles.make('Weekend', async (file) => {
    await writeFile(file.path, CONTENT);
    return file;
  });
  const goal = join(home, 'maps', 'Named.cxmap');
  await mkdir(dirname(goal));
  return { home, draft, goal };
}

type Begun = Awaited<ReturnType<typeof begin>>;

/** What the next start of the program finds: the file once, whole, under the id that it had, and nothing left over. */
async function lookAfter({ home, draft, goal }: Begun): Promise<'draft' | 'named'> {
  const addresses = createAddresses(home);
  const drafts = createDrafts(home, addresses);
  await addresses.at(goal);
  await drafts.tidy();
  const listed = await drafts.list();
  const named = (await readdir(dirname(goal))).filter((name) => name !== 'Named.cxmap.lock');
  const { path } = await addresses.locate(draft);
  expect(await readFile(path, 'utf8')).toBe(CONTENT);
  expect((await addresses.at(path)).id).toBe(draft.id);
  expect([listed.map(({ id }) => id), named]).toEqual(path === goal ? [[], ['Named.cxmap']] : [[draft.id], []]);
  return path === goal ? 'named' : 'draft';
}

test('a draft that moves to its place keeps its id, and the place where it lay is free of it', async () => {
  const begun = await begin();
  const moved = await createAddresses(begun.home).move(begun.draft, begun.goal, false);
  expect(moved).toEqual({ id: begun.draft.id, path: begun.goal });
  expect(await lookAfter(begun)).toBe('named');
});

test.each(['Renamed.cxmap', join('elsewhere', 'Renamed.cxmap')])(
  'what a file that is gone left beside %s is not played back into the one that takes its name',
  async (name) => {
    const { home, draft } = await begin();
    const goal = join(dirname(draft.path), name);
    await mkdir(dirname(goal), { recursive: true });
    await writeFile(`${goal}-journal`, 'left over');
    await createAddresses(home).move(draft, goal, false);
    expect(await readdir(dirname(goal))).toEqual(['Renamed.cxmap']);
  },
);

test('killed at any call of the file system, the file is there once and whole: still a draft, or in its place', async () => {
  const rehearsal = await begin();
  const said = await runVictim(rehearsal.home, rehearsal.draft.path, rehearsal.goal, 0, 'before');
  expect(said?.calls).toBeGreaterThan(8);
  const outcomes: string[] = [];
  for (let n = 1; n <= (said?.calls ?? 0); n++) {
    for (const when of ['before', 'after']) {
      const begun = await begin();
      expect([n, when, await runVictim(begun.home, begun.draft.path, begun.goal, n, when)]).toEqual([n, when, null]);
      outcomes.push(await lookAfter(begun));
    }
  }
  // It goes forward once, and never back.
  expect(outcomes.join(' ')).toMatch(/^(draft )+(named ?)+$/);
});

test.each([
  ['copyFile', 'ENOSPC', 'DISK_FULL'],
  ['copyFile', 'EROFS', 'NO_PERMISSION'],
  ['copyFile', 'EACCES', 'NO_PERMISSION'],
  ['open', 'EIO', 'WRITE_FAILED'],
])('%s that fails with %s leaves the draft as it was: %s', async (call, cause, code) => {
  const begun = await begin();
  const said = await runVictim(begun.home, begun.draft.path, begun.goal, call, 'before', cause);
  expect([said?.code, said?.params?.name]).toEqual([code, 'Named.cxmap']);
  expect(await lookAfter(begun)).toBe('draft');
});

test('a drive that knows no links takes the file all the same', async () => {
  const begun = await begin();
  expect((await runVictim(begun.home, begun.draft.path, begun.goal, 'link', 'before', 'EPERM'))?.code).toBeUndefined();
  expect(await lookAfter(begun)).toBe('named');
});

test('a name that is taken is refused, and what stands there is not touched', async () => {
  const begun = await begin();
  await writeFile(begun.goal, 'somebody else’s');
  await expect(createAddresses(begun.home).move(begun.draft, begun.goal, false)).rejects.toMatchObject({
    code: 'FILE_EXISTS',
    params: { name: 'Named.cxmap' },
  });
  expect(await readFile(begun.goal, 'utf8')).toBe('somebody else’s');
  expect(await readFile(begun.draft.path, 'utf8')).toBe(CONTENT);
});

test('where a person says so the file that stands there goes, with what its program left beside it', async () => {
  const begun = await begin();
  await writeFile(begun.goal, 'old');
  await writeFile(`${begun.goal}-journal`, 'old journal');
  await createAddresses(begun.home).move(begun.draft, begun.goal, true);
  expect(await lookAfter(begun)).toBe('named');
});

test('a new file where a renamed one stood gets an id of its own', async () => {
  const home = await scratchFolder();
  const [one, two] = ['one', 'two'].map((name) => join(home, `${name}.cxmap`)) as [string, string];
  await writeFile(one, 'first');
  const addresses = createAddresses(home);
  const first = await addresses.at(one);
  await addresses.move(first, two, false);
  await writeFile(one, 'second');
  expect((await addresses.at(two)).id).toBe(first.id);
  const second = await addresses.at(one);
  expect(second.id).not.toBe(first.id);
  expect(await createAddresses(home).at(one)).toEqual(second);
});
