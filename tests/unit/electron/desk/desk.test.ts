import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createDesk, type DeskOptions } from '../../../../electron/desk/index.ts';
import { createChannelClient } from '../../../../electron/transports/channel-client.ts';
import { createChannelPair } from '../../../../electron/transports/channel-pair.ts';
import type { HostProcess, StartHost } from '../../../../electron/transports/child-process.ts';
import { createDraft } from '../../../../shared/changes/drafts.ts';
import type { DeskContract } from '../../../../shared/contract/desk-contract.ts';
import type { FirstAnswer, FirstView } from '../../../../shared/contract/first-view.ts';
import type { HostContract } from '../../../../shared/contract/host-contract.ts';
import { USUAL_SETTINGS } from '../../../../shared/contract/settings.ts';
import { newId } from '../../../../shared/model/ids.ts';
import { draftFiles, onlyDraft } from '../../../kit/draft-files.ts';
import { startHangingHost, startRealHost } from '../../../kit/host-entry.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';
import { until } from '../../../kit/until.ts';
import { tamper } from '../host/store/store-kit.ts';

// Real processes on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Without the lock of a file that is open. */
const mapsIn = async (folder: string) => (await readdir(folder)).filter((name) => !name.endsWith('.lock'));

const MERMAID = 'journey\n  title Going out\n  section Before\n    Find a place: 9: Ann\n';

function open(folder: string, startHost: StartHost = startRealHost, more: Partial<DeskOptions> = {}) {
  const desk = createDesk({ home: join(folder, 'home'), files: join(folder, 'files'), startHost, ...more });
  onTestFinished(() => desk.close());
  const { left, right } = createChannelPair();
  desk.serve(right);
  const client: ContractRouterClient<DeskContract> = createChannelClient<DeskContract>(left);
  const file = async (id: string) => createChannelClient<HostContract>(await desk.connect(id, 'owner'));
  return { desk, client, file };
}

test('a profile is made once, is asked for once, and never shows the device', async () => {
  const folder = await scratchFolder();
  const first = await open(folder).client.profile.read();
  expect(first).toMatchObject({ name: '', asked: false });
  expect(Object.keys(first).sort()).toEqual(['asked', 'colour', 'name', 'person']);
  const { client } = open(folder);
  expect(await client.profile.write({ name: '梅', colour: '#aabbcc' })).toEqual({ person: first.person, name: '梅', colour: '#aabbcc', asked: true });
  expect(await open(folder).client.profile.read()).toMatchObject({ person: first.person, name: '梅', asked: true });
});

test('a desk that is closed has nothing on its way to the disk', async () => {
  const folder = await scratchFolder();
  const { desk } = open(folder);
  await desk.close();
  expect((await readdir(join(folder, 'home'))).sort()).toEqual(['logs', 'profile.json', 'running']);
  expect(await readdir(join(folder, 'home', 'running'))).toEqual([]);
});

test('what a page shows first is asked for ahead, with the settings of the moment, and anew for the next page', async () => {
  const folder = await scratchFolder();
  const { desk, client } = open(folder);
  const { id } = await client.files.create({ title: 'Weekend', template: 'hotel', language: 'en' });
  const asked = await desk.expect(await desk.pathOf(id));
  const first = async () => JSON.parse(await desk.first(asked.id)) as FirstAnswer & { readonly view: FirstView };
  await client.settings.change({ theme: 'dark' });
  const ahead = await first();
  expect([ahead.settings.theme, 'device' in ahead.profile]).toEqual(['dark', false]);
  expect(ahead.view.journey?.records['card']?.length).toBeGreaterThan(10);
  await desk.placeDraft(id, join(folder, 'Weekend.cxmap'), false);
  expect(ahead.view.description.draft).toBe(true);
  expect((await first()).view.description.draft).toBe(false);
});

test('a file whose page is expected is listed, whatever it may turn out to be', async () => {
  const folder = await scratchFolder();
  const path = join(folder, 'Broken.cxmap');
  await writeFile(path, 'no database');
  const { desk, client } = open(folder);
  const { id } = await desk.expect(path);
  expect(JSON.parse(await desk.first(id))).toMatchObject({ view: { fault: { code: 'NOT_A_CXMAP' } } });
  expect((await client.files.recent()).map((file) => file.id)).toEqual([id]);
  await expect(desk.expect(join(folder, 'gone.cxmap'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});

test('a page of a file that is gone is told so', async () => {
  const { desk } = open(await scratchFolder());
  expect(JSON.parse(await desk.first('0123456789abcdef'))).toMatchObject({ view: { fault: { code: 'FILE_NOT_FOUND' } } });
});

test('settings are kept', async () => {
  const folder = await scratchFolder();
  const { client } = open(folder);
  expect(await client.settings.read()).toEqual(USUAL_SETTINGS);
  await client.settings.change({ language: 'zh-CN', theme: 'dark' });
  expect(await open(folder).client.settings.read()).toEqual({ ...USUAL_SETTINGS, language: 'zh-CN', theme: 'dark' });
});

test('a new file is made from a template, listed, remembered and known again', async () => {
  const folder = await scratchFolder();
  const { desk, client, file } = open(folder);
  const made = await client.files.create({ title: '周末住酒店', template: 'hotel', language: 'zh-CN' });
  expect(made).toMatchObject({ name: '周末住酒店.cxmap', missing: false });
  const host = await file(made.id);
  expect((await host.records.workbook())['journey']?.map(({ fields }) => fields['title'])).toEqual(['周末住酒店']);
  expect((await host.file.describe()).readOnly).toBeNull();
  const ids = [await client.files.recent(), await client.files.listed()].map((files) => files.map(({ id }) => id));
  expect(ids).toEqual([[made.id], []]);
  await desk.close();

  const again = open(folder);
  const reopened = await again.file(made.id);
  expect((await reopened.file.describe()).readOnly).toBeNull();
  await again.client.files.place({ id: made.id, name: '周末' });
  await again.client.files.forget({ id: made.id });
  expect(await again.client.files.recent()).toEqual([]);
  expect(await again.client.files.listed()).toHaveLength(1);
});

test('opening and closing changes no byte', async () => {
  const folder = await scratchFolder();
  const { desk, client } = open(folder);
  await client.files.create({ title: 'Map', template: 'hotel', language: 'en' });
  await desk.close();
  const path = onlyDraft(join(folder, 'home'));
  const before = await readFile(path);
  const again = open(folder);
  await (await again.file((await again.desk.openPath(path)).id)).records.workbook();
  await again.desk.close();
  expect((await readFile(path)).equals(before)).toBe(true);
  expect(await readdir(dirname(path))).toEqual(['Map.cxmap']);
});

test('an upload is kept in the desk’s folder under a safe name; whether it is a map is said at opening', async () => {
  const folder = await scratchFolder();
  const { client } = open(folder);
  const file = await client.files.upload({ name: '../../evil\u0000.cxmap', bytes: new Blob(['no map']) });
  expect(file.name).toBe('evil.cxmap');
  expect(await readdir(join(folder, 'files'))).toEqual(['evil.cxmap']);
  await expect(client.files.open({ id: file.id })).rejects.toMatchObject({ code: 'NOT_A_CXMAP', params: { name: 'evil.cxmap' } });
});

test('a foreign map becomes a new file with warnings; one that cannot be read leaves none', async () => {
  const folder = await scratchFolder();
  const { client, file } = open(folder);
  const { file: made, warnings } = await client.files.import({ name: 'out.mmd', format: null, bytes: new Blob([MERMAID]), language: 'en' });
  expect(warnings).toMatchObject([{ code: 'scoreClamped', line: 4 }]);
  expect((await (await file(made.id)).records.workbook())['journey']).toHaveLength(1);
  const bad = client.files.import({ name: 'bad.mmd', format: 'mermaid', bytes: new Blob(['flowchart TD']), language: 'en' });
  await expect(bad).rejects.toMatchObject({ code: 'UNREADABLE_SOURCE' });
  expect(onlyDraft(join(folder, 'home'))).toContain('out.cxmap');
});

test('files of one name made at the same moment do not meet: one that cannot be read takes no other along', async () => {
  const folder = await scratchFolder();
  const { client, file } = open(folder);
  const source = (name: string, text: string) => client.files.import({ name, format: null, bytes: new Blob([text]), language: 'en' });
  const [good, bad, made] = await Promise.allSettled([
    source('map.mmd', MERMAID),
    source('map.json', '{"format": "nothing"}'),
    client.files.create({ title: 'map', template: 'blank', language: 'en' }),
  ]);
  expect([good.status, bad.status, made.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  if (good.status !== 'fulfilled' || made.status !== 'fulfilled') return;
  expect(made.value.id).not.toBe(good.value.file.id);
  expect(draftFiles(join(folder, 'home'))).toHaveLength(2);
  expect((await (await file(good.value.file.id)).records.workbook())['journey']).toHaveLength(1);
});

test('an upload does not go to the host of a file of its name that was taken away', async () => {
  const folder = await scratchFolder();
  const { client } = open(folder);
  const first = await client.files.create({ title: 'map', template: 'blank', language: 'en' });
  await client.files.place({ id: first.id, name: 'map' });
  const path = join(folder, 'files', 'map.cxmap');
  const bytes = new Blob([await readFile(path)]);
  await rm(path);
  const second = await client.files.upload({ name: 'map.cxmap', bytes });
  expect(second).toMatchObject({ name: 'map 2.cxmap', missing: false });
});

test('a file that is gone, and one that nobody knows, are not found', async () => {
  const folder = await scratchFolder();
  const { desk, client } = open(folder);
  await expect(desk.openPath(join(folder, 'gone.cxmap'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  await expect(client.files.open({ id: '0123456789abcdef' })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});

test('state that was damaged by hand is set aside and costs nobody their work', async () => {
  const folder = await scratchFolder();
  await mkdir(join(folder, 'home'));
  for (const name of ['profile', 'settings', 'recents', 'ledger']) await writeFile(join(folder, 'home', `${name}.json`), '{"half": ');
  const warnings: unknown[] = [];
  const hear = (warning: Error): unknown => warnings.push(warning);
  process.on('warning', hear);
  onTestFinished(() => void process.off('warning', hear));
  const { client, file } = open(folder);
  expect((await client.profile.read()).asked).toBe(false);
  const made = await client.files.create({ title: 'Map', template: 'blank', language: 'en' });
  expect((await (await file(made.id)).records.workbook())['journey']).toHaveLength(1);
});

test('a host that is killed loses no acknowledged edit, and its file opens again, writable', async () => {
  const folder = await scratchFolder();
  const started: HostProcess[] = [];
  const { desk, client, file } = open(folder, () => {
    const host = startRealHost();
    started.push(host);
    return host;
  });
  const { id } = await client.files.create({ title: 'Map', template: 'blank', language: 'en' });
  const channel = await desk.connect(id, 'owner');
  const host = createChannelClient<HostContract>(channel);
  const drafts = [createDraft('persona', newId(), { name: 'Mei' })];
  await host.edits.apply({ edit: { id: newId(), label: 'test', author: null }, drafts });
  const why = new Promise((resolve) => channel.onClose(resolve));
  started[0]?.kill();
  expect(await why).toBe('HOST_DIED');

  const again = await file(id);
  expect((await again.records.workbook())['persona']?.map(({ fields }) => fields['name'])).toEqual(['Mei']);
  expect((await again.file.describe()).readOnly).toBeNull();
  expect(started).toHaveLength(2);
});

test('a host that no window uses is closed after a while, and opens again', async () => {
  const folder = await scratchFolder();
  const { desk, client } = open(folder, startRealHost, { idle: 50 });
  const { id } = await client.files.create({ title: 'Map', template: 'blank', language: 'en' });
  const channel = await desk.connect(id, 'owner');
  await createChannelClient<HostContract>(channel).records.workbook();
  channel.close();
  await until(async () => (await readdir(dirname(onlyDraft(join(folder, 'home'))))).length === 1);
  const again = createChannelClient<HostContract>(await desk.connect(id, 'owner'));
  expect((await again.records.workbook())['journey']).toHaveLength(1);
});

test('a hanging host is killed while another file stays usable, and the file opens again', async () => {
  const folder = await scratchFolder();
  const real = open(folder);
  const good = await real.client.files.create({ title: 'Good', template: 'blank', language: 'en' });
  await real.desk.close();
  const stuck = join(folder, 'Stuck.cxmap');
  await copyFile(onlyDraft(join(folder, 'home')), stuck);

  let startHost = startRealHost;
  const { desk, file } = open(folder, () => startHost(), { limits: { start: 60_000, silence: 5_000, memory: 2e9, look: 100 } });
  const goodHost = await file(good.id);
  startHost = startHangingHost;
  const { id } = await desk.openPath(stuck);
  const channel = await desk.connect(id, 'owner');
  const why = await new Promise((resolve) => channel.onClose(resolve));
  expect(why).toBe('HOST_HUNG');
  expect((await goodHost.file.describe()).name).toBe('Good.cxmap');

  startHost = startRealHost;
  expect((await (await file(id)).records.workbook())['journey']).toHaveLength(1);
});

test('what is whole of a damaged file is saved into a new one, with a list of what was lost', async () => {
  const folder = await scratchFolder();
  const { client, file } = open(folder);
  const { id } = await client.files.create({ title: 'Weekend', template: 'hotel', language: 'en' });
  const damaged = onlyDraft(join(folder, 'home'));
  const journey = (await (await file(id)).records.workbook())['journey']?.[0]?.id ?? '';
  const cards = (await (await file(id)).records.journey({ id: journey }))['card']?.length;
  await client.files.salvage({ id, title: 'Nothing wrong' }).then(({ losses }) => expect(losses).toBe(0));
  tamper(damaged, "UPDATE card SET text = 'flipped' WHERE row = 3", "UPDATE change SET value = '[' WHERE position = 2");
  const before = await readFile(damaged);
  await expect((await file(id)).records.journey({ id: journey })).rejects.toMatchObject({ code: 'DAMAGED' });

  const salvaged = await client.files.salvage({ id, title: 'Weekend salvaged' });
  expect(salvaged).toMatchObject({ file: { name: 'Weekend salvaged.cxmap' }, lost: [{ table: 'change' }], losses: 1 });
  expect(await readFile(damaged)).toEqual(before);
  expect((await (await file(salvaged.file.id)).records.journey({ id: journey }))['card']).toHaveLength(cards ?? -1);
  expect((await client.files.recent()).map((each) => each.name)).toContain('Weekend salvaged.cxmap');
});

test('a file of which nothing can be read is refused, and leaves no new one', async () => {
  const folder = await scratchFolder();
  const { client } = open(folder);
  const { id } = await client.files.upload({ name: 'text.cxmap', bytes: new Blob(['just text'.repeat(100)]) });
  await expect(client.files.salvage({ id, title: 'salvaged' })).rejects.toMatchObject({ code: 'DAMAGED' });
  expect(await mapsIn(join(folder, 'files'))).toEqual(['text.cxmap']);
});
