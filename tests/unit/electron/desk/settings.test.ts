import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createDesk } from '../../../../electron/desk/index.ts';
import { createChannelClient } from '../../../../electron/transports/channel-client.ts';
import { createChannelPair } from '../../../../electron/transports/channel-pair.ts';
import type { HostProcess } from '../../../../electron/transports/child-process.ts';
import { createDraft } from '../../../../shared/changes/drafts.ts';
import type { DeskContract, DeskEvent } from '../../../../shared/contract/desk-contract.ts';
import type { HostContract } from '../../../../shared/contract/host-contract.ts';
import { USUAL_SETTINGS } from '../../../../shared/contract/settings.ts';
import { newId } from '../../../../shared/model/ids.ts';
import { onlyDraft } from '../../../kit/draft-files.ts';
import { startRealHost } from '../../../kit/host-entry.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

function open(folder: string) {
  const hosts: HostProcess[] = [];
  const startHost = () => {
    const host = startRealHost();
    hosts.push(host);
    return host;
  };
  const desk = createDesk({ home: join(folder, 'home'), files: join(folder, 'files'), startHost });
  onTestFinished(() => desk.close());
  /** Another window. */
  const window = (): ContractRouterClient<DeskContract> => {
    const { left, right } = createChannelPair();
    desk.serve(right);
    return createChannelClient<DeskContract>(left);
  };
  const host = async (id: string) => createChannelClient<HostContract>(await desk.connect(id, 'owner'));
  return { desk, window, host, hosts };
}

const settingsFile = (folder: string) => join(folder, 'home', 'settings.json');

async function writeSettings(folder: string, text: string): Promise<void> {
  await mkdir(join(folder, 'home'), { recursive: true });
  await writeFile(settingsFile(folder), text);
}

test('a change reaches every window at once, with what stands then', async () => {
  const folder = await scratchFolder();
  const { window } = open(folder);
  const [one, two] = [window(), window()];
  const heard: DeskEvent[] = [];
  const events = await two.events.watch();
  const hearing = (async () => {
    for await (const event of events) if (heard.push(event) === 2) return;
  })();
  await one.settings.change({ paste: 'steps' });
  await one.profile.write({ name: '梅', colour: '#aabbcc' });
  await hearing;
  expect(heard).toMatchObject([
    { type: 'settings', settings: { ...USUAL_SETTINGS, paste: 'steps' } },
    { type: 'profile', profile: { name: '梅', asked: true } },
  ]);
});

test('two windows that change different things at the same moment both have their way', async () => {
  const { window } = open(await scratchFolder());
  const [one, two] = [window(), window()];
  await Promise.all([one.settings.change({ theme: 'dark' }), two.settings.change({ snap: 'wholes' })]);
  expect(await one.settings.read()).toMatchObject({ theme: 'dark', snap: 'wholes' });
});

/** A busy machine, and systems that tell of nothing. */
const PATIENT = { timeout: 15_000 };

test('two programs on one data folder: what is changed in one reaches the windows of the other, and nothing is lost', async () => {
  const folder = await scratchFolder();
  const [one, two] = [open(folder).window(), open(folder).window()];
  const heard: DeskEvent[] = [];
  const ending = new AbortController();
  const events = await two.events.watch(undefined, { signal: ending.signal });
  const hearing = (async () => {
    for await (const event of events) heard.push(event);
  })().catch(() => undefined);
  expect((await one.profile.read()).person).toBe((await two.profile.read()).person);
  await Promise.all([one.settings.change({ theme: 'dark' }), two.settings.change({ snap: 'wholes' }), one.settings.change({ paste: 'steps' })]);
  await one.profile.write({ name: 'Bea', colour: '#aabbcc' });
  const all = { theme: 'dark', snap: 'wholes', paste: 'steps' };
  for (const client of [one, two]) expect(await client.settings.read()).toMatchObject(all);
  const last = (type: string) => heard.findLast((event) => event.type === type);
  await expect.poll(() => last('settings'), PATIENT).toMatchObject({ settings: all });
  await expect.poll(() => last('profile'), PATIENT).toMatchObject({ profile: { name: 'Bea' } });
  const { id } = await one.files.create({ title: 'Weekend', template: 'blank', language: 'en' });
  await expect.poll(() => last('files'), PATIENT).toEqual({ type: 'files' });
  expect((await two.files.recent()).map((file) => file.id)).toEqual([id]);
  ending.abort();
  await hearing;
});

test('what another version wrote is kept: keys that nobody knows here, and values until they are changed', async () => {
  const folder = await scratchFolder();
  await writeSettings(folder, JSON.stringify({ language: 'zh-CN', theme: 'sepia', dragSpeed: { x: 2 } }));
  const client = open(folder).window();
  expect(await client.settings.read()).toEqual({ ...USUAL_SETTINGS, language: 'zh-CN' });
  await client.settings.change({ snap: 'halves' });
  expect(JSON.parse(await readFile(settingsFile(folder), 'utf8'))).toEqual({ language: 'zh-CN', theme: 'sepia', dragSpeed: { x: 2 }, snap: 'halves' });
  await expect(client.settings.change({ theme: 'sepia' as 'dark' })).rejects.toThrow();
});

test.each(['{"theme": ', '[]', '"dark"'])('a file that cannot be read (%s) is set aside, and one window is told', async (text) => {
  const folder = await scratchFolder();
  await writeSettings(folder, text);
  const { window } = open(folder);
  const [one, two] = [window(), window()];
  expect(await one.settings.read()).toEqual(USUAL_SETTINGS);
  expect(await one.notices.take()).toEqual([{ type: 'set-aside', name: 'settings.json' }]);
  expect(await two.notices.take()).toEqual([]);
  const [aside] = (await one.recovery.list()).setAside;
  expect(aside?.name).toBe('settings.json');
  expect(await readFile(join(folder, 'home', aside?.id ?? ''), 'utf8')).toBe(text);
  await expect(one.recovery.removeSetAside({ id: '../settings.json' })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  await one.recovery.removeSetAside({ id: aside?.id ?? '' });
  expect((await one.recovery.list()).setAside).toEqual([]);
});

test('new maps show their values on the chosen scale, whatever they begin with', async () => {
  const { window, host } = open(await scratchFolder());
  const client = window();
  const scale = { min: 1, max: 5, step: 0.1 };
  await client.settings.change({ scale });
  for (const template of ['blank', 'hotel'] as const) {
    const { id } = await client.files.create({ title: template, template, language: 'en' });
    expect((await (await host(id)).records.workbook())['journey']?.map(({ fields }) => fields['scale'])).toEqual([scale]);
  }
});

test('a host that dies leaves a report, of which one window is told; a start after a stop says what was open', async () => {
  const folder = await scratchFolder();
  const { desk, window, host, hosts } = open(folder);
  const client = window();
  const { id, name } = await client.files.create({ title: 'Ana’s plan', template: 'blank', language: 'en' });
  await (await host(id)).records.workbook();
  const events = await client.events.watch();
  const noticed = (async () => {
    for await (const event of events) if (event.type === 'notice') return;
  })();
  hosts[0]?.kill();
  await noticed;
  const [report] = await client.reports.list();
  expect(report).toMatchObject({ kind: 'host-died' });
  expect(await client.notices.take()).toEqual([{ type: 'report', report }]);
  expect(await window().notices.take()).toEqual([]);
  const text = await client.reports.read({ id: report?.id ?? '' });
  expect(text).toContain('SIGKILL');
  expect(text).not.toMatch(/Ana|plan/);
  await client.reports.remove({ ids: [report?.id ?? ''] });
  expect(await client.reports.list()).toEqual([]);
  await desk.close();

  // the mark of a process that is gone: as after a power cut
  await writeFile(join(folder, 'home', 'running', '999999999-5000-gone'), '');
  const again = open(folder).window();
  expect((await again.reports.list()).map(({ kind }) => kind)).toEqual(['program-ended']);
  expect((await again.recovery.list()).unclosed).toMatchObject([{ id, name, there: true }]);
});

test('a copy that recovery holds opens as a new map; it can be shown and deleted', async () => {
  const folder = await scratchFolder();
  const { desk, window, host } = open(folder);
  const client = window();
  const { id, name } = await client.files.create({ title: 'Map', template: 'blank', language: 'en' });
  const drafts = [createDraft('persona', newId(), { name: 'Mei' })];
  await (await host(id)).edits.apply({ edit: { id: newId(), label: 'test', author: null }, drafts });
  let files = (await client.recovery.list()).files;
  // the copy of the day is made behind the first edit
  while (files[0]?.copies.length !== 1) files = (await client.recovery.list()).files;
  const [kept] = files;
  expect(kept).toMatchObject({ id, name, there: true, waiting: 0 });
  const copy = kept?.copies[0]?.id ?? '';
  expect(await readFile(await desk.placeOf({ what: 'copy', id: copy }))).toHaveLength(kept?.copies[0]?.bytes ?? -1);
  const opened = await client.recovery.open({ copy, title: 'Map of then' });
  expect((await (await host(opened.id)).records.workbook())['journey']).toHaveLength(1);
  expect((await readdir(join(folder, 'files'))).filter((each) => each.endsWith('.cxmap')).sort()).toEqual(['Map of then.cxmap']);
  await client.recovery.remove({ copies: [copy] });
  expect((await client.recovery.list()).files[0]?.copies).toEqual([]);
  await expect(client.recovery.open({ copy, title: 'x' })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  for (const foreign of ['../../etc/2020-01-01', `${id}/../2020-01-01`]) await expect(client.recovery.remove({ copies: [foreign] })).rejects.toThrow();
});

test('edits that wait for a file are counted', async () => {
  const folder = await scratchFolder();
  const { window } = open(folder);
  const client = window();
  const { id } = await client.files.create({ title: 'Map', template: 'blank', language: 'en' });
  const own = join(folder, 'home', 'recovery', id, 'own0000000000');
  await mkdir(own, { recursive: true });
  const line = (path: string) => JSON.stringify({ path, edit: {}, drafts: [], peer: {} });
  await writeFile(join(own, 'pending.jsonl'), `${line(onlyDraft(join(folder, 'home')))}\n${line('elsewhere')}\n{"path": "cut`);
  expect((await client.recovery.list()).files).toMatchObject([{ id, waiting: 1, copies: [] }]);
});

test('only what the desk knows has a place', async () => {
  const folder = await scratchFolder();
  const { desk, window } = open(folder);
  expect(await window().folders.read()).toMatchObject({ home: join(folder, 'home'), files: join(folder, 'files'), logs: join(folder, 'home', 'logs') });
  expect(await desk.placeOf({ what: 'drafts', id: '' })).toBe(join(folder, 'home', 'drafts'));
  expect(await desk.placeOf({ what: 'logs', id: '' })).toBe(join(folder, 'home', 'logs'));
  for (const shown of [
    { what: 'file', id: '0123456789abcdef' },
    { what: 'report', id: '../settings.json' },
    { what: 'set-aside', id: 'settings.json' },
    { what: 'copy', id: '../../x' },
  ] as const)
    await expect(desk.placeOf(shown)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  await rm(join(folder, 'files'), { recursive: true, force: true });
  await expect(desk.placeOf({ what: 'files', id: '' })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});
