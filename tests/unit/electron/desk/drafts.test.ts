import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createDesk } from '../../../../electron/desk/index.ts';
import { createChannelClient } from '../../../../electron/transports/channel-client.ts';
import { createChannelPair } from '../../../../electron/transports/channel-pair.ts';
import { createDraft } from '../../../../shared/changes/drafts.ts';
import type { DeskContract } from '../../../../shared/contract/desk-contract.ts';
import type { HostContract } from '../../../../shared/contract/host-contract.ts';
import { newId } from '../../../../shared/model/ids.ts';
import { draftFiles, onlyDraft } from '../../../kit/draft-files.ts';
import { startRealHost } from '../../../kit/host-entry.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

// Real processes on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Host = ContractRouterClient<HostContract>;

async function begin(folder?: string) {
  const root = folder ?? (await scratchFolder());
  const home = join(root, 'home');
  const files = join(root, 'files');
  const desk = createDesk({ home, files, startHost: startRealHost });
  onTestFinished(() => desk.close());
  const { left, right } = createChannelPair();
  desk.serve(right);
  const client: ContractRouterClient<DeskContract> = createChannelClient<DeskContract>(left);
  const host = async (id: string): Promise<Host> => createChannelClient<HostContract>(await desk.connect(id, 'owner'));
  const make = (title = 'Weekend') => client.files.create({ title, template: 'blank', language: 'en' });
  return { root, home, files, desk, client, host, make };
}

async function addPersona(host: Host, name: string): Promise<void> {
  await host.edits.apply({ edit: { id: newId(), label: 'test', author: null }, drafts: [createDraft('persona', newId(), { name })] });
}

const personasOf = async (host: Host) => ((await host.records.workbook())['persona'] ?? []).map(({ fields }) => fields['name']);
const namesIn = async (folder: string) => (await readdir(folder)).filter((name) => !name.endsWith('.lock'));

test('a new journey is a draft, which says so and when it was begun', async () => {
  const { client, host, make, home, files } = await begin();
  const before = Date.now();
  const made = await make();
  expect(made.draft).toBeGreaterThanOrEqual(before);
  await expect((await host(made.id)).file.describe()).resolves.toMatchObject({ name: 'Weekend.cxmap', draft: true });
  expect(onlyDraft(home)).toContain('Weekend.cxmap');
  await expect(readdir(files)).rejects.toMatchObject({ code: 'ENOENT' });
  await client.files.forget({ id: made.id });
  expect((await client.files.recent()).map(({ id }) => id)).toEqual([made.id]);
});

test('a draft that is named keeps its id, its journal, its file id and its picture; its windows come back to it', async () => {
  const { client, desk, host, make, home, files } = await begin();
  const made = await make();
  const channel = await desk.connect(made.id, 'owner');
  const window = createChannelClient<HostContract>(channel);
  await addPersona(window, 'Mei');
  const before = await window.file.describe();
  await client.files.keepPicture({ id: made.id, svg: '<svg/>' });
  const cut = new Promise<void>((resolve) => channel.onClose(() => resolve()));

  const named = await client.files.place({ id: made.id, name: 'Hotel/2027.cxmap' });
  expect(named).toMatchObject({ id: made.id, name: 'Hotel 2027.cxmap', draft: null, missing: false });
  await cut;
  const again = await host(made.id);
  const after = await again.file.describe();
  expect(after).toMatchObject({ id: before.id, name: 'Hotel 2027.cxmap', draft: false, readOnly: null, sessions: before.sessions });
  expect(await personasOf(again)).toEqual(['Mei']);
  await addPersona(again, 'Tom');
  expect((await again.file.check({ rebuild: false })).ok).toBe(true);
  expect(await client.files.picture({ id: made.id })).toBe('<svg/>');
  expect((await client.files.recent()).map(({ id, name }) => [id, name])).toEqual([[made.id, 'Hotel 2027.cxmap']]);
  expect([draftFiles(home), await namesIn(join(home, 'drafts')), await namesIn(files)]).toEqual([[], [], ['Hotel 2027.cxmap']]);
});

test('after a restart a named draft is found by its old id and by its path alike', async () => {
  const first = await begin();
  const made = await first.make();
  await first.client.files.place({ id: made.id, name: 'Named' });
  await first.desk.close();
  const { desk, host } = await begin(first.root);
  expect((await desk.openPath(join(first.files, 'Named.cxmap'))).id).toBe(made.id);
  expect((await (await host(made.id)).file.describe()).readOnly).toBeNull();
});

test('a name that is taken is refused, and the draft goes on as one', async () => {
  const { client, host, make, home } = await begin();
  await client.files.place({ id: (await make('One')).id, name: 'Taken' });
  const two = await make('Two');
  await expect(client.files.place({ id: two.id, name: 'Taken' })).rejects.toMatchObject({ code: 'FILE_EXISTS', params: { name: 'Taken.cxmap' } });
  await addPersona(await host(two.id), 'Still here');
  expect(onlyDraft(home)).toContain('Two.cxmap');
});

test('the place that the system’s dialog chose takes the draft, also where a file stood; an open one is refused', async () => {
  const { root, desk, make } = await begin();
  const chosen = join(root, 'chosen.cxmap');
  await writeFile(chosen, 'what stood there');
  const one = await make('One');
  expect(await desk.placeDraft(one.id, chosen, true)).toMatchObject({ id: one.id, name: 'chosen.cxmap' });
  const two = await make('Two');
  await expect(desk.placeDraft(two.id, chosen, true)).rejects.toMatchObject({ code: 'FILE_EXISTS' });
  const gone = desk.placeDraft(two.id, join(root, 'no folder', 'two.cxmap'), false);
  await expect(gone).rejects.toMatchObject({ code: 'WRITE_FAILED', params: { name: 'two.cxmap' } });
});

test('edits that waited for the draft’s disk are written to the file in its place', async () => {
  const { client, desk, host, make, home } = await begin();
  const made = await make();
  const { id: fileId } = await (await host(made.id)).file.describe();
  const path = onlyDraft(home);
  await desk.close();
  const edit = { id: newId(), label: 'test', author: null };
  const peer = { device: 'd', person: null, program: 'test', window: 'w' };
  const pending = { path, edit, drafts: [createDraft('persona', newId(), { name: 'Waited' })], peer };
  const recovery = join(home, 'recovery', made.id, fileId);
  // As a host leaves it that is killed while the disk is full: the draft has been moved, the edit waits under its old path.
  await client.files.place({ id: made.id, name: 'Named' });
  await desk.close();
  await mkdir(recovery, { recursive: true });
  await writeFile(join(recovery, 'pending.jsonl'), `${JSON.stringify(pending)}\n`);
  expect(await personasOf(await host(made.id))).toEqual(['Waited']);
});

test('a discarded draft lies in the bin, is no longer listed, and comes back whole under its id', async () => {
  const { client, host, make, home } = await begin();
  const made = await make();
  await addPersona(await host(made.id), 'Mei');
  const place = await client.files.discard({ id: made.id });
  expect([await client.files.recent(), draftFiles(home)]).toEqual([[], []]);
  expect(await client.files.discarded()).toMatchObject([{ id: place, name: 'Weekend.cxmap' }]);
  await expect(host(made.id)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  expect(await client.files.restore({ id: place })).toMatchObject({ id: made.id, draft: made.draft });
  expect(await personasOf(await host(made.id))).toEqual(['Mei']);
  expect(await client.files.discarded()).toEqual([]);
  await expect(client.files.restore({ id: `../${place}` })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});

test('the bin is emptied after thirty days, and a named file cannot be thrown into it', async () => {
  const { root, client, desk, make, home, files } = await begin();
  const [old, young] = [await make('Old'), await make('Young')];
  const place = await client.files.discard({ id: old.id });
  await client.files.discard({ id: young.id });
  const bin = join(home, 'discarded');
  await rename(join(bin, place), join(bin, place.replace(/~\d+$/, `~${Date.now() - 31 * 24 * 3_600_000}`)));
  await desk.close();
  const again = await begin(root);
  await expect.poll(async () => (await again.client.files.discarded()).map(({ name }) => name)).toEqual(['Young.cxmap']);
  const named = await again.client.files.place({ id: (await again.make()).id, name: 'Named' });
  await expect(again.client.files.discard({ id: named.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await namesIn(files)).toEqual(['Named.cxmap']);
});

test('drafts and files are renamed where they stand and go on under their ids', async () => {
  const { client, host, make, files } = await begin();
  const made = await make();
  expect(await client.files.rename({ id: made.id, name: 'Other' })).toMatchObject({ id: made.id, name: 'Other.cxmap', draft: made.draft });
  await client.files.place({ id: made.id, name: 'Named' });
  expect(await client.files.rename({ id: made.id, name: 'Named anew' })).toMatchObject({ id: made.id, draft: null });
  expect(await namesIn(files)).toEqual(['Named anew.cxmap']);
  expect((await (await host(made.id)).file.describe()).name).toBe('Named anew.cxmap');
});

test('a duplicate is a draft with the whole history, and edits of one leave the other alone', async () => {
  const { client, host, make } = await begin();
  const made = await make();
  const own = await host(made.id);
  await addPersona(own, 'Mei');
  const copy = await client.files.duplicate({ id: made.id, name: 'Weekend copy' });
  expect(copy).toMatchObject({ name: 'Weekend copy.cxmap', missing: false });
  expect(copy.draft).not.toBeNull();
  const other = await host(copy.id);
  expect((await other.file.describe()).id).toBe((await own.file.describe()).id);
  await expect.poll(async () => (await other.file.describe()).readOnly).toBeNull();
  await addPersona(other, 'Tom');
  expect([await personasOf(own), (await personasOf(other)).sort()]).toEqual([['Mei'], ['Mei', 'Tom']]);
});

test('a version is renamed, and opened as a draft that holds what it held', async () => {
  const { client, host, make } = await begin();
  const made = await make();
  const own = await host(made.id);
  await addPersona(own, 'Mei');
  const version = await own.versions.create({ name: 'Before', author: null });
  await addPersona(own, 'Tom');
  expect(await own.versions.rename({ id: version.id, name: 'Before Tom' })).toEqual({ ...version, name: 'Before Tom' });
  expect(await own.versions.list()).toEqual([{ ...version, name: 'Before Tom' }]);
  expect((await own.file.check({ rebuild: false })).ok).toBe(true);
  await expect(own.versions.rename({ id: 'none', name: 'x' })).rejects.toMatchObject({ code: 'UNKNOWN_RECORD' });

  const opened = await client.files.openVersion({ id: made.id, version: version.id, name: 'Weekend, before Tom' });
  expect(opened.draft).not.toBeNull();
  const copy = await host(opened.id);
  expect(await personasOf(copy)).toEqual(['Mei']);
  expect((await copy.file.describe()).id).not.toBe((await own.file.describe()).id);
  await expect(client.files.openVersion({ id: made.id, version: 'none', name: 'x' })).rejects.toMatchObject({ code: 'UNKNOWN_RECORD' });
});
