import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createDesk } from '../../../../electron/desk/index.ts';
import { createChannelClient } from '../../../../electron/transports/channel-client.ts';
import { createChannelPair } from '../../../../electron/transports/channel-pair.ts';
import type { DeskContract } from '../../../../shared/contract/desk-contract.ts';
import type { HostContract } from '../../../../shared/contract/host-contract.ts';
import { readParcel } from '../../../../shared/interchange/parcel/parcel-text.ts';
import { emptyRecords, live } from '../../../../shared/model/kinds.ts';
import { startRealHost } from '../../../kit/host-entry.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

// Real processes on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** One pixel. */
const PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='), (character) =>
  character.charCodeAt(0),
);

async function begin() {
  const folder = await scratchFolder();
  const desk = createDesk({ home: join(folder, 'home'), files: join(folder, 'files'), startHost: startRealHost });
  onTestFinished(() => desk.close());
  const { left, right } = createChannelPair();
  desk.serve(right);
  const client: ContractRouterClient<DeskContract> = createChannelClient<DeskContract>(left);
  const host = async (id: string) => createChannelClient<HostContract>(await desk.connect(id, 'owner'));
  const made = await client.files.create({ title: 'Gym', template: 'fitness', language: 'en' });
  const source = await host(made.id);
  const journeys = (await source.records.workbook())['journey'] ?? [];
  const own = journeys.find(({ fields }) => fields['title'] === 'Gym')?.id ?? '';
  const save = (name: string, withCards: boolean) => client.templates.save({ file: made.id, journey: own, name, withCards, part: [], svg: '<svg/>' });
  return { client, host, source, own, save };
}

const namesOf = async (client: ContractRouterClient<DeskContract>) => (await client.templates.list()).map(({ name }) => name);

test('a journey is kept as a template, and begins new maps that share no id with it', async () => {
  const { client, host, source, own, save } = await begin();
  const { hash, width, height } = await source.attachments.put({ bytes: new Blob([PNG]) });
  const card = (await source.records.journey({ id: own }))['card']?.[0]?.id ?? '';
  const draft = { kind: 'card', record: card, field: 'pictures', value: [{ hash, alt: '', width, height }], old: [] };
  await source.edits.apply({ edit: { id: 'e1', label: 'setFields', author: null }, drafts: [draft] });

  const template = await save('Our gym', true);
  expect(template).toMatchObject({ name: 'Our gym.cxmap', missing: false });
  expect(await client.files.picture({ id: template.id })).toBe('<svg/>');
  // A template is no file of the person's.
  expect([...(await client.files.recent()), ...(await client.files.listed())].map(({ name }) => name)).not.toContain('Our gym.cxmap');

  const map = await client.templates.create({ id: template.id, title: 'North branch' });
  expect(map.name).toBe('North branch.cxmap');
  const file = await host(map.id);
  const [journey, ...others] = (await file.records.workbook())['journey'] ?? [];
  expect([journey?.fields['title'], others]).toEqual(['North branch', []]);
  const [before, after] = [await source.records.journey({ id: own }), await file.records.journey({ id: journey?.id ?? '' })];
  for (const kind of ['stage', 'step', 'lane', 'card', 'score']) expect([kind, after[kind]?.length]).toEqual([kind, before[kind]?.length]);
  expect(after['card']?.filter(({ id }) => before['card']?.some((one) => one.id === id))).toEqual([]);
  expect((await file.attachments.get({ hash })).size).toBe(PNG.length);
});

test('a mere structure holds no cards but those of metrics', async () => {
  const { client, host, save } = await begin();
  const template = await save('Bones', false);
  const map = await client.templates.create({ id: template.id, title: '' });
  expect(map.name).toBe('Bones.cxmap');
  const file = await host(map.id);
  const workbook = await file.records.workbook();
  expect(workbook['journey']?.map(({ fields }) => fields['title'])).toEqual(['Bones']);
  expect([workbook['persona'] ?? [], workbook['touchpoint'] ?? []]).toEqual([[], []]);
  const cards = (await file.records.journey({ id: workbook['journey']?.[0]?.id ?? '' }))['card'] ?? [];
  expect(cards.filter(({ fields }) => fields['kind'] !== 'metric')).toEqual([]);
});

test('a part of a journey is kept by itself, and read as what a file can take in', async () => {
  const { client, source, own } = await begin();
  const [file] = await client.files.recent();
  const [stage, other] = (await source.records.journey({ id: own }))['stage'] ?? [];
  const part = [{ kind: 'stage' as const, id: stage?.id ?? '' }];
  const template = await client.templates.save({ file: file?.id ?? '', journey: own, name: 'First steps', withCards: true, part, svg: null });
  const parcel = readParcel(await client.templates.read({ id: template.id }));
  const records = parcel?.records ?? emptyRecords();
  expect(live(records, 'stage').map(({ name }) => name)).toEqual([stage?.fields['name']]);
  expect(live(records, 'stage').map(({ name }) => name)).not.toContain(other?.fields['name']);
  expect(live(records, 'card').length).toBeGreaterThan(0);
  expect(live(records, 'card').every(({ isSample }) => isSample)).toBe(true);
  expect(live(records, 'journey').map(({ title }) => title)).toEqual(['First steps']);
  await expect(client.templates.read({ id: 'gone' })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});

test('templates are renamed, given away, taken and deleted', async () => {
  const { client, save } = await begin();
  const first = await save('One', false);
  await save('One', false);
  expect(await namesOf(client)).toEqual(['One.cxmap', 'One 2.cxmap']);
  const renamed = await client.templates.rename({ id: first.id, name: 'Two/三' });
  expect(renamed.name).toBe('Two 三.cxmap');
  expect(await client.files.picture({ id: renamed.id })).toBe('<svg/>');
  await expect(client.templates.create({ id: first.id, title: '' })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });

  const bytes = await client.templates.copy({ id: renamed.id });
  await client.templates.remove({ id: renamed.id });
  expect(await namesOf(client)).toEqual(['One 2.cxmap']);
  const taken = await client.templates.take({ name: 'Given.template.cxmap', bytes });
  expect(taken.name).toBe('Given.cxmap');
  expect((await client.templates.create({ id: taken.id, title: 'From a friend' })).name).toBe('From a friend.cxmap');
});

test('what is no map is not kept as a template', async () => {
  const { client } = await begin();
  await expect(client.templates.take({ name: 'x.template.cxmap', bytes: new Blob(['no map']) })).rejects.toMatchObject({ code: 'NOT_A_CXMAP' });
  expect(await client.templates.list()).toEqual([]);
});

test('a journey that is gone makes no template', async () => {
  const { client } = await begin();
  const [file] = await client.files.recent();
  await expect(client.templates.save({ file: file?.id ?? '', journey: 'gone', name: 'X', withCards: true, part: [], svg: null })).rejects.toMatchObject({
    code: 'UNKNOWN_RECORD',
  });
  expect(await client.templates.list()).toEqual([]);
});
