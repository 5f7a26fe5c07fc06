import type { ContractRouterClient } from '@orpc/contract';
import { describe, expect, test, vi } from 'vitest';
import type { Channel } from '../../electron/transports/channel.ts';
import { createChannelClient } from '../../electron/transports/channel-client.ts';
import type { Role } from '../../electron/transports/host-protocol.ts';
import type { Draft } from '../../shared/changes/change.ts';
import { createDraft, deleteDraft } from '../../shared/changes/drafts.ts';
import type { HostEvent } from '../../shared/contract/events.ts';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import { FORMAT_VERSION } from '../../shared/model/format.ts';
import { newId } from '../../shared/model/ids.ts';
import { until } from '../kit/until.ts';
import { type Served, TRANSPORTS } from './transports.ts';

type Client = ContractRouterClient<HostContract>;

// Real processes on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ONE_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const MERMAID = 'journey\n  title Going out\n  section Before\n    Find a place: 4: Ann, Ben\n    Book: 2: Ann\n';

async function connect(served: Served, role?: Role): Promise<{ client: Client; channel: Channel }> {
  const channel = await served.connect(role);
  return { client: createChannelClient<HostContract>(channel), channel };
}

function edit(drafts: readonly Draft[], id = newId()): { edit: { id: string; label: string; author: null }; drafts: Draft[] } {
  return { edit: { id, label: 'test', author: null }, drafts: [...drafts] };
}

/** The file is written by a stranger to the desk: edits wait until it is checked. */
async function writable({ client }: { client: Client }): Promise<Client> {
  await until(async () => (await client.file.describe()).readOnly !== 'being-checked');
  return client;
}

async function nextEdit(events: AsyncIterable<HostEvent>): Promise<Extract<HostEvent, { type: 'edit' }>> {
  for await (const event of events) if (event.type === 'edit') return event;
  throw new Error('the events ended without an edit');
}

describe.each(TRANSPORTS)('over $name', ({ serve, roles }) => {
  test('describes the file and hands out its records', async () => {
    const { client } = await connect(await serve());
    expect(await client.file.describe()).toMatchObject({ name: 'map.cxmap', language: 'en', formatVersion: FORMAT_VERSION });
    const { journey = [] } = await client.records.workbook();
    expect(journey.map(({ fields }) => fields['title'])).toEqual(['A journey']);
    const map = await client.records.journey({ id: String(journey[0]?.id) });
    expect(map['stage']).toHaveLength(5);
  });

  test('gives a window all that it shows first, and tells whoever watches from there on what was missed', async () => {
    const served = await serve();
    const ann = await writable(await connect(served));
    const first = await ann.records.first();
    const id = String(first.journey?.id);
    expect(first).toMatchObject({ description: { name: 'map.cxmap', readOnly: null }, workbook: await ann.records.workbook() });
    expect(first.journey?.records).toEqual(await ann.records.journey({ id }));
    const typesSince = async ({ position }: { position: string }, count: number) => {
      const types: string[] = [];
      for await (const event of await (await connect(served)).client.events.watch({ since: position })) if (types.push(event.type) === count) break;
      return types;
    };
    expect(await typesSince(first, 1)).toEqual(['presence']);
    await ann.edits.apply(edit([createDraft('persona', newId(), { name: 'Mei' })]));
    expect(await typesSince(first, 2)).toEqual(['presence', 'missed']);
    const again = await ann.records.first();
    expect([again.workbook['persona']?.length, again.position === first.position]).toEqual([1, false]);
  });

  test('hands out several journeys in one answer, or none', async () => {
    const client = await writable(await connect(await serve()));
    const journeys = [newId(), newId()];
    const drafts = journeys.flatMap((id) => [createDraft('journey', id, { title: id }), createDraft('stage', newId(), { journey: id, name: id })]);
    await client.edits.apply(edit(drafts));
    const { stage = [] } = await client.records.journeys({ ids: journeys });
    expect(stage.map(({ fields }) => fields['name'])).toEqual(journeys);
    await expect(client.records.journeys({ ids: [...journeys, 'nowhere'] })).rejects.toMatchObject({ code: 'UNKNOWN_RECORD' });
  });

  test('knows which journeys open which', async () => {
    const client = await writable(await connect(await serve()));
    const ids = [newId(), newId(), newId()].sort();
    const [one = '', two = '', three = ''] = ids;
    const [step, card, own] = [newId(), newId(), newId()];
    await client.edits.apply(
      edit([
        ...ids.map((id) => createDraft('journey', id, { title: id, parentStep: id === three ? own : null })),
        createDraft('step', step, { journey: one, opensJourney: two }),
        createDraft('step', own, { journey: one }),
        createDraft('card', card, { journey: two, opensJourney: three }),
      ]),
    );
    const opened = [
      { parent: one, child: two },
      { parent: one, child: three },
      { parent: two, child: three },
    ];
    expect(await client.records.openings()).toEqual(opened);
    await client.edits.apply(edit([deleteDraft('card', card)]));
    expect(await client.records.openings()).toEqual(opened.slice(0, 2));
  });

  test('knows on which maps a touchpoint stands', async () => {
    const client = await writable(await connect(await serve()));
    const [first = '', second = ''] = [newId(), newId()];
    const on = (journey: string, touchpoint: string) => createDraft('card', newId(), { journey, kind: 'touchpoint', touchpoint });
    const journeys = [first, second].map((id) => createDraft('journey', id, { title: id }));
    await client.edits.apply(edit([...journeys, on(first, 'desk'), on(first, 'desk'), on(second, 'desk'), on(second, 'app')]));
    expect(await client.records.uses({ touchpoint: 'desk' })).toEqual([first, second].sort());
    await client.edits.apply(edit([deleteDraft('journey', first)]));
    expect(await client.records.uses({ touchpoint: 'desk' })).toEqual([second]);
    expect(await client.records.uses({ touchpoint: 'nowhere' })).toEqual([]);
  });

  test('keeps an edit, acknowledges it once more if it is sent again, and tells the other window', async () => {
    const served = await serve();
    const ann = await writable(await connect(served));
    const ben = (await connect(served)).client;
    const events = await ben.events.watch();
    const id = newId();
    const sent = edit([createDraft('persona', id, { name: 'Mei' })]);
    const acknowledged = await ann.edits.apply(sent);
    expect(await ann.edits.apply(sent)).toEqual(acknowledged);
    await ann.edits.apply(edit([{ kind: 'persona', record: id, field: 'name', value: 'Mei Chen', old: 'Mei' }]));
    expect(await nextEdit(events)).toMatchObject({ edit: sent.edit, drafts: sent.drafts, stamp: acknowledged.stamp, session: { device: expect.any(String) } });
    const { persona = [] } = await ben.records.workbook();
    expect(persona.map(({ fields }) => fields['name'])).toEqual(['Mei Chen']);
  });

  test('a repeated edit is told once, and events come in the order of their stamps', async () => {
    const served = await serve();
    const ann = await writable(await connect(served));
    const events = await (await connect(served)).client.events.watch();
    const first = edit([createDraft('persona', newId(), { name: '1' })]);
    const second = edit([createDraft('persona', newId(), { name: '2' })]);
    for (const each of [first, first, second]) await ann.edits.apply(each);
    const told: string[] = [];
    const stamps: number[] = [];
    for await (const event of events) {
      if (event.type !== 'edit') continue;
      told.push(event.edit.id);
      stamps.push(event.stamp);
      if (event.edit.id === second.edit.id) break;
    }
    expect(told).toEqual([first.edit.id, second.edit.id]);
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
  });

  test('faults arrive with code and parameters, and nothing is written', async () => {
    const client = await writable(await connect(await serve()));
    await expect(client.records.journey({ id: 'nowhere' })).rejects.toMatchObject({ code: 'UNKNOWN_RECORD', params: { kind: 'journey', id: 'nowhere' } });
    const bad = edit([createDraft('persona', newId(), { name: 'kept?' }), { kind: 'persona', record: 'x', field: null, value: { name: 7 }, old: null }]);
    await expect(client.edits.apply(bad)).rejects.toMatchObject({ code: 'INVALID_CHANGE' });
    expect((await client.records.workbook())['persona'] ?? []).toEqual([]);
  });

  test.runIf(roles)('roles: a viewer only looks, a commenter only comments', async () => {
    const served = await serve();
    const owner = await writable(await connect(served));
    const viewer = (await connect(served, 'viewer')).client;
    const commenter = (await connect(served, 'commenter')).client;
    const card = edit([createDraft('persona', newId(), { name: 'x' })]);
    expect((await viewer.file.describe()).readOnly).toBe('viewer');
    expect((await owner.file.describe()).readOnly).toBeNull();
    await expect(viewer.edits.apply(card)).rejects.toMatchObject({ code: 'FORBIDDEN', params: { role: 'viewer' } });
    await expect(commenter.edits.apply(card)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(viewer.exchange.import({ name: 'x.mmd', format: 'mermaid', bytes: new Blob([MERMAID]) })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(viewer.versions.create({ name: 'v', author: null })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(viewer.attachments.put({ bytes: new Blob([]) })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await commenter.edits.apply(edit([createDraft('comment', newId(), { text: 'Good' })]));
    expect((await viewer.records.workbook())['comment']).toHaveLength(1);
  });

  test('windows see one another, and see one another go', async () => {
    const served = await serve();
    const { client: ann, channel } = await connect(served);
    const ben = (await connect(served)).client;
    const events = await ben.events.watch();
    await ann.events.announce({ name: 'Ann', colour: '#112233', journey: null, selection: ['card'] });
    const seen: string[] = [];
    for await (const event of events) {
      if (event.type !== 'presence') continue;
      seen.push(event.others.map(({ name }) => name).join());
      if (seen.at(-1) === 'Ann') channel.close();
      if (seen.length > 1 && seen.at(-1) === '' && seen.includes('Ann')) break;
    }
    expect(seen.slice(-2)).toEqual(['Ann', '']);
  });

  test('whoever stops watching goes on working, and may watch again', async () => {
    const client = await writable(await connect(await serve()));
    for (let n = 0; n < 3; n++) {
      for await (const event of await client.events.watch()) {
        expect(event.type).toBe('presence');
        break;
      }
    }
    await client.edits.apply(edit([createDraft('persona', newId(), { name: 'Mei' })]));
    expect((await client.records.workbook())['persona']).toHaveLength(1);
  });

  test('pictures go in and come out as bytes', async () => {
    const client = await writable(await connect(await serve()));
    const bytes = Buffer.from(ONE_PIXEL, 'base64');
    const { hash, mediaType, width, height } = await client.attachments.put({ bytes: new Blob([bytes]) });
    expect({ mediaType, width, height }).toEqual({ mediaType: 'image/png', width: 1, height: 1 });
    const back = await client.attachments.get({ hash });
    expect(Buffer.from(await back.arrayBuffer())).toEqual(bytes);
    await expect(client.attachments.put({ bytes: new Blob(['no picture']) })).rejects.toMatchObject({ code: 'NOT_A_PICTURE' });
    await expect(client.attachments.get({ hash: '0'.repeat(64) })).rejects.toMatchObject({ code: 'UNKNOWN_ATTACHMENT' });
  });

  test('imports a foreign map, tells every window, and writes it out again', async () => {
    const client = await writable(await connect(await serve()));
    const events = await client.events.watch();
    const { journeys, warnings } = await client.exchange.import({ name: 'out.mmd', format: null, bytes: new Blob([MERMAID]) });
    expect([journeys.length, warnings]).toEqual([1, []]);
    expect((await nextEdit(events)).drafts.length).toBeGreaterThan(3);
    const written = await client.exchange.export({ format: 'mermaid', journey: String(journeys[0]) });
    expect(written).toMatchObject({ fileName: 'Going out.mmd', text: expect.stringContaining('Find a place: 4: Ann, Ben') });
    await expect(client.exchange.import({ name: 'x', format: 'mermaid', bytes: new Blob(['flowchart TD']) })).rejects.toMatchObject({
      code: 'UNREADABLE_SOURCE',
    });
    await expect(client.exchange.export({ format: 'ojf', journey: 'nowhere' })).rejects.toMatchObject({ code: 'UNKNOWN_RECORD' });
  });

  test('finds text, names versions and hands out a whole copy', async () => {
    const client = await writable(await connect(await serve()));
    await client.edits.apply(edit([createDraft('persona', newId(), { name: '陈梅 likes lobbies' })]));
    expect((await client.search.find({ text: 'lobbies', limit: 5 })).map(({ kind }) => kind)).toEqual(['persona']);
    expect((await client.search.find({ text: '陈梅', limit: 5 })).map(({ kind }) => kind)).toEqual(['persona']);
    const version = await client.versions.create({ name: 'First', author: null });
    expect(await client.versions.list()).toEqual([version]);
    const copy = Buffer.from(await (await client.file.copy()).arrayBuffer());
    expect(copy.toString('latin1', 0, 15)).toBe('SQLite format 3');
    expect(await client.file.check({ rebuild: true })).toMatchObject({ ok: true, problems: [] });
    expect(await client.file.unusedPictures()).toEqual({ count: 0, bytes: 0 });
  });

  test('many calls at the same time are each answered', async () => {
    const { client } = await connect(await serve());
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => (n % 2 ? client.file.describe() : client.records.workbook())));
    expect(answers).toHaveLength(100);
  });

  test('a closed channel rejects what was asked and ends its events', async () => {
    const { client, channel } = await connect(await serve());
    const events = await client.events.watch();
    const ended = expect(drain(events)).rejects.toBeDefined();
    channel.close();
    await ended;
    await expect(client.file.describe()).rejects.toMatchObject({ name: 'Fault' });
  });
});

async function drain(events: AsyncIterable<HostEvent>): Promise<void> {
  for await (const _event of events);
  throw new Error('the events ended quietly');
}
