import { existsSync } from 'node:fs';
import fs, { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createDesk, dataFolders } from '../../../../electron/desk/index.ts';
import { createChannelClient } from '../../../../electron/transports/channel-client.ts';
import { createChannelPair } from '../../../../electron/transports/channel-pair.ts';
import { createDraft } from '../../../../shared/changes/drafts.ts';
import type { DeskContract, DeskEvent } from '../../../../shared/contract/desk-contract.ts';
import type { HostContract } from '../../../../shared/contract/host-contract.ts';
import { newId } from '../../../../shared/model/ids.ts';
import { startRealHost } from '../../../kit/host-entry.ts';
import { readOnlyFolder } from '../../../kit/read-only-folder.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

// Real processes on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The program as it starts: with whatever was remembered of where its data lies. */
function start(root: string) {
  const folders = dataFolders({ CXMAP_HOME: join(root, 'home'), CXMAP_FILES: join(root, 'files') });
  const desk = createDesk({ ...folders, startHost: startRealHost, idle: 50 });
  onTestFinished(() => desk.close());
  const window = (): ContractRouterClient<DeskContract> => {
    const { left, right } = createChannelPair();
    desk.serve(right);
    return createChannelClient<DeskContract>(left);
  };
  return { desk, window, client: window() };
}

type Client = ContractRouterClient<DeskContract>;

async function addPersona(desk: ReturnType<typeof createDesk>, id: string, name: string): Promise<void> {
  const channel = await desk.connect(id, 'owner');
  const host = createChannelClient<HostContract>(channel);
  await host.edits.apply({ edit: { id: newId(), label: 'test', author: null }, drafts: [createDraft('persona', newId(), { name })] });
  channel.close();
}

async function personasOf(desk: ReturnType<typeof createDesk>, id: string): Promise<unknown[]> {
  const channel = await desk.connect(id, 'owner');
  const records = await createChannelClient<HostContract>(channel).records.workbook();
  channel.close();
  return (records['persona'] ?? []).map(({ fields }) => fields['name']);
}

/** Drafts, one of them in the bin, a template, settings, a picture. */
async function fill(desk: ReturnType<typeof createDesk>, client: Client) {
  const [draft, binned] = [
    await client.files.create({ title: 'Weekend', template: 'blank', language: 'en' }),
    await client.files.create({ title: 'Old', template: 'blank', language: 'en' }),
  ];
  await addPersona(desk, draft.id, 'Mei');
  const place = await client.files.discard({ id: binned.id });
  await client.files.keepPicture({ id: draft.id, svg: '<svg/>' });
  await client.settings.change({ theme: 'dark' });
  const template = await client.templates.take({ name: 'Mine.cxmap', bytes: new Blob([await readFile(await desk.pathOf(draft.id))]) });
  return { draft, binned, place, template };
}

async function run(moves: Promise<AsyncIterable<{ done: number; total: number }>>) {
  const told: { done: number; total: number }[] = [];
  for await (const progress of await moves) told.push(progress);
  return told;
}

/** Everything under a folder but what a running program always has there. */
async function contentOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !/^(running|logs)|\.lock$/.test(path))
    .sort();
}

test('everything moves, keeps its ids, and is found again by the windows of now and by the next start', async () => {
  const root = await scratchFolder();
  const { desk, window, client } = start(root);
  const { draft, binned, place, template } = await fill(desk, client);
  const [home, goal] = [join(root, 'home'), join(root, 'stick', 'CXMap data')];
  // the third edit-file of recovery is a month old tomorrow: its age goes with it
  const day = (await contentOf(home)).find((path) => /^recovery.*changes-/.test(path)) ?? '';
  const age = Math.floor(Date.now() / 1_000) - 29 * 24 * 3_600;
  await utimes(join(home, day), age, age);
  // it says from now on which ids files outside of their first place have
  const before = [...(await contentOf(home)), 'addresses.json'].sort();

  const other = window();
  const heard: DeskEvent[] = [];
  const events = await other.events.watch();
  void (async () => {
    for await (const event of events) heard.push(event);
  })().catch(() => undefined);
  expect(await client.folders.look({ path: goal })).toMatchObject({ path: goal, kind: 'free', count: expect.any(Number) });
  const told = await run(client.folders.move({ path: goal }));
  expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
  expect(told.at(-1)?.total).toBeGreaterThan(10_000);

  expect(await contentOf(home)).toEqual(['moved.json']);
  expect(await contentOf(goal)).toEqual(before);
  expect((await stat(join(goal, day))).mtimeMs).toBe(age * 1_000);
  expect((await client.folders.read()).home).toBe(goal);
  // windows that were there before go on, and still hear each other
  await client.settings.change({ snap: 'wholes' });
  await expect.poll(() => heard.find((event) => event.type === 'settings')).toMatchObject({ settings: { theme: 'dark', snap: 'wholes' } });
  expect(await client.files.recent()).toMatchObject([{ id: draft.id, missing: false, draft: draft.draft }]);
  expect(await personasOf(desk, draft.id)).toEqual(['Mei']);
  expect(await client.files.picture({ id: draft.id })).toBe('<svg/>');
  await desk.close();

  const again = start(root);
  expect((await again.client.folders.read()).home).toBe(goal);
  expect((await again.client.settings.read()).theme).toBe('dark');
  expect((await again.client.files.restore({ id: place })).id).toBe(binned.id);
  expect((await again.client.templates.list()).map(({ id }) => id)).toEqual([template.id]);
  expect((await again.client.recovery.list()).files).toMatchObject([{ id: draft.id, name: 'Weekend.cxmap', there: true }]);
  await addPersona(again.desk, draft.id, 'Bo');
  expect(await personasOf(again.desk, draft.id)).toEqual(['Mei', 'Bo']);
  expect(await contentOf(home)).toEqual(['moved.json']);
});

test('it moves on, and back to where it began', async () => {
  const root = await scratchFolder();
  const { desk, client } = start(root);
  const { draft } = await fill(desk, client);
  const [home, one, two] = ['home', 'one', 'two'].map((name) => join(root, name)) as [string, string, string];
  // an edit that waits for the draft names it by its path
  const recovery = (await readdir(join(home, 'recovery', draft.id)))[0] ?? '';
  const pending = join('recovery', draft.id, recovery, 'pending.jsonl');
  await writeFile(join(home, pending), `${JSON.stringify({ path: await desk.pathOf(draft.id), edit: {}, drafts: [], peer: {} })}\n{"cut`);
  for (const goal of [one, two]) {
    await run(client.folders.move({ path: goal }));
    expect(dataFolders({ CXMAP_HOME: home, CXMAP_FILES: root }).home).toBe(goal);
    expect((await client.recovery.list()).files).toMatchObject([{ id: draft.id, waiting: 1 }]);
  }
  await rm(join(two, pending));
  // the folder between is not needed any more
  await rm(one, { recursive: true });
  await run(client.folders.move({ path: home }));
  expect(dataFolders({ CXMAP_HOME: home, CXMAP_FILES: root }).home).toBe(home);
  expect(await personasOf(desk, draft.id)).toEqual(['Mei']);
  expect(await contentOf(two)).toEqual(['moved.json']);
});

test('another data folder is told, and can be gone over to; both stay whole', async () => {
  const root = await scratchFolder();
  const elsewhere = createDesk({ home: join(root, 'other'), files: join(root, 'files'), startHost: startRealHost });
  const { left, right } = createChannelPair();
  elsewhere.serve(right);
  const theirs = createChannelClient<DeskContract>(left);
  await theirs.settings.change({ theme: 'contrast-dark' });
  // the profile is written beside the settings, not before them, and a folder is known by it
  await theirs.profile.read();
  await expect(start(root).client.folders.use({ path: join(root, 'other') })).resolves.toBeUndefined();
  await elsewhere.close();
  const { client, desk } = start(root);
  expect((await client.settings.read()).theme).toBe('contrast-dark');
  expect(await client.folders.look({ path: join(root, 'home') })).toMatchObject({ kind: 'data', path: join(root, 'home') });
  await expect(run(client.folders.move({ path: join(root, 'home') }))).rejects.toMatchObject({ code: 'FOLDER_UNFIT' });
  await client.folders.use({ path: join(root, 'home') });
  expect((await client.settings.read()).theme).toBe('system');
  await desk.close();
  expect(dataFolders({ CXMAP_HOME: join(root, 'home'), CXMAP_FILES: root }).home).toBe(join(root, 'home'));
  expect(existsSync(join(root, 'other', 'profile.json'))).toBe(true);
});

test('a folder with other things gets one of our own; what cannot hold it is refused', async () => {
  const root = await scratchFolder();
  const { client } = start(root);
  await client.profile.read();
  const cloud = join(root, 'cloud');
  await mkdir(cloud);
  await writeFile(join(cloud, 'holiday.txt'), 'x');
  expect(await client.folders.look({ path: `${cloud}/` })).toMatchObject({ path: join(cloud, 'CXMap'), kind: 'free' });
  for (const path of ['relative/folder', join(root, 'home'), join(root, 'home', 'deep'), join(cloud, 'holiday.txt')])
    await expect(client.folders.look({ path })).rejects.toMatchObject({ code: 'FOLDER_UNFIT' });
  await expect(run(client.folders.move({ path: join(readOnlyFolder(root), 'x') }))).rejects.toMatchObject({
    code: expect.stringMatching(/NO_PERMISSION|WRITE_FAILED/),
  });
  await run(client.folders.move({ path: cloud }));
  expect((await readdir(cloud)).sort()).toEqual(['CXMap', 'holiday.txt']);
});

test('what the last start found, and what nobody was told yet, is not forgotten by a move', async () => {
  const root = await scratchFolder();
  const first = start(root);
  const { id } = await first.client.files.create({ title: 'Weekend', template: 'blank', language: 'en' });
  const path = await first.desk.pathOf(id);
  await first.desk.close();
  // as after a power cut: the mark of a process that is gone, a file that nobody closed, settings that are cut
  const home = join(root, 'home');
  const ledger = JSON.parse(await readFile(join(home, 'ledger.json'), 'utf8'));
  ledger.files[path].how = 'open';
  await writeFile(join(home, 'ledger.json'), JSON.stringify(ledger));
  await writeFile(join(home, 'running', '999999999-5000-gone'), '');
  await writeFile(join(home, 'settings.json'), '{"theme"');
  const { client } = start(root);
  await client.settings.read();
  expect((await client.recovery.list()).unclosed).toMatchObject([{ id }]);
  await run(client.folders.move({ path: join(root, 'new') }));
  expect((await client.recovery.list()).unclosed).toMatchObject([{ id, there: true }]);
  expect(await client.notices.take()).toContainEqual({ type: 'set-aside', name: 'settings.json' });
});

test('new maps lie where a person says, from then on and at the next start, and in the usual folder again', async () => {
  const root = await scratchFolder();
  const { desk, client } = start(root);
  const maps = join(root, 'stick', 'maps');
  const place = async (title: string) => {
    const { id } = await client.files.create({ title, template: 'blank', language: 'en' });
    await client.files.place({ id, name: title });
    return desk.pathOf(id);
  };
  await client.folders.chooseMaps({ path: maps });
  expect(await place('First')).toBe(join(maps, 'First.cxmap'));
  expect((await client.files.listed()).map(({ name }) => name)).toEqual(['First.cxmap']);
  expect(await desk.placeOf({ what: 'files', id: '' })).toBe(maps);
  expect(await desk.mapsFolder()).toBe(maps);
  expect(await client.folders.read()).toMatchObject({ files: maps, usualFiles: join(root, 'files') });
  // a window changes it in this way only: here it is looked at
  await client.settings.change({ theme: 'dark', maps: '/elsewhere' } as object);
  expect(await desk.mapsFolder()).toBe(maps);
  await writeFile(join(root, 'file'), '');
  for (const path of ['maps', join(root, 'file'), join(root, 'home', 'maps')])
    await expect(client.folders.chooseMaps({ path })).rejects.toMatchObject({ code: 'MAPS_FOLDER_UNFIT' });
  await expect(client.folders.chooseMaps({ path: join(readOnlyFolder(root), 'maps') })).rejects.toMatchObject({
    code: expect.stringMatching(/^(NO_PERMISSION|WRITE_FAILED)$/),
  });
  await desk.close();
  const again = start(root);
  expect(await again.desk.mapsFolder()).toBe(maps);
  await again.client.folders.chooseMaps({ path: null });
  expect(await again.desk.mapsFolder()).toBe(join(root, 'files'));
  expect(existsSync(join(maps, 'First.cxmap'))).toBe(true);
});

test('nothing moves while a map is open in a window, or another program works in the folder', async () => {
  const root = await scratchFolder();
  const { desk, client } = start(root);
  const draft = await client.files.create({ title: 'Weekend', template: 'blank', language: 'en' });
  const channel = await desk.connect(draft.id, 'owner');
  await expect(run(client.folders.move({ path: join(root, 'new') }))).rejects.toMatchObject({ code: 'FOLDER_BUSY', data: { count: 1 } });
  channel.close();
  const other = join(root, 'home', 'running', `${process.ppid}-5000-other`);
  await writeFile(other, '');
  await expect(run(client.folders.move({ path: join(root, 'new') }))).rejects.toMatchObject({ code: 'FOLDER_SHARED' });
  await rm(other);
  expect(existsSync(join(root, 'new'))).toBe(false);
  await run(client.folders.move({ path: join(root, 'new') }));
});

/** What stood before a move that came to nothing must stand after it. */
async function expectUntouched(root: string, move: (client: Client, goal: string) => Promise<void>): Promise<void> {
  const first = start(root);
  const draft = await first.client.files.create({ title: 'Weekend', template: 'blank', language: 'en' });
  await addPersona(first.desk, draft.id, 'Mei');
  await first.desk.close();
  const { desk, client } = start(root);
  await client.profile.read();
  const home = join(root, 'home');
  const before = await contentOf(home);
  await move(client, join(root, 'new'));
  expect(await contentOf(home)).toEqual(before);
  expect(existsSync(join(root, 'new'))).toBe(false);
  expect(dataFolders({ CXMAP_HOME: home, CXMAP_FILES: root }).home).toBe(home);
  await client.settings.change({ paste: 'steps' });
  await addPersona(desk, draft.id, 'Bo');
  expect(await personasOf(desk, draft.id)).toEqual(['Mei', 'Bo']);
}

/** While `work` runs, the fourth copying of a file is `instead`'s. */
async function withCopying(instead: () => Promise<void>, work: () => Promise<void>): Promise<void> {
  const real = fs.copyFile;
  let calls = 0;
  fs.copyFile = (...args) => (++calls === 4 ? instead() : real(...args));
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    fs.copyFile = real;
    syncBuiltinESMExports();
  }
}

test('a move that is cancelled leaves everything where it was', async () => {
  await expectUntouched(await scratchFolder(), async (client, goal) => {
    const ending = new AbortController();
    const [begun, cancelled] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const waiting = (): Promise<void> => {
      begun.resolve();
      return cancelled.promise;
    };
    await withCopying(waiting, async () => {
      const moves = await client.folders.move({ path: goal }, { signal: ending.signal });
      await begun.promise;
      expect((await moves.next()).done).toBe(false);
      const [file] = await client.files.recent();
      // meanwhile nothing is opened
      await expect(client.files.open({ id: file?.id ?? '' })).rejects.toMatchObject({ code: 'FOLDER_MOVES' });
      ending.abort();
      cancelled.resolve();
      const opens = () =>
        client.files.open({ id: file?.id ?? '' }).then(
          () => true,
          () => false,
        );
      await expect.poll(opens, { timeout: 20_000 }).toBe(true);
    });
  });
});

test.each(['ENOSPC', 'EROFS'])('a move that fails (%s) leaves everything where it was', async (code) => {
  await expectUntouched(await scratchFolder(), async (client, goal) => {
    await withCopying(
      () => Promise.reject(Object.assign(new Error('no'), { code })),
      async () => {
        const fault = code === 'ENOSPC' ? 'DISK_FULL' : 'NO_PERMISSION';
        await expect(run(client.folders.move({ path: goal }))).rejects.toMatchObject({ code: fault });
      },
    );
  });
});

test('what a move that was cut short has left is no data folder: the next move takes its place', async () => {
  const root = await scratchFolder();
  const { client } = start(root);
  const goal = join(root, 'new');
  await mkdir(join(goal, 'drafts'), { recursive: true });
  for (const name of ['unfinished-move', 'profile.json', join('drafts', 'half')]) await writeFile(join(goal, name), '');
  expect(await client.folders.look({ path: goal })).toMatchObject({ kind: 'free' });
  const { person } = await client.profile.read();
  await run(client.folders.move({ path: goal }));
  expect(await contentOf(goal)).not.toContain(join('drafts', 'half'));
  expect((await client.profile.read()).person).toBe(person);
});

test('a data folder that is out of reach is no first start', async () => {
  const root = await scratchFolder();
  const { desk, client } = start(root);
  await client.profile.read();
  await run(client.folders.move({ path: join(root, 'stick') }));
  await desk.close();
  await rm(join(root, 'stick'), { recursive: true });
  const env = { CXMAP_HOME: join(root, 'home'), CXMAP_FILES: root };
  expect(() => dataFolders(env)).toThrow(
    expect.objectContaining({ code: 'FOLDER_AWAY', params: { path: join(root, 'stick'), mark: join(root, 'home', 'moved.json') } }),
  );
  await writeFile(join(root, 'home', 'moved.json'), '{"to":');
  expect(() => dataFolders(env)).toThrow('FOLDER_AWAY');
});
