import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, type MockInstance, onTestFinished, vi } from 'vitest';
import { makeFile } from '../../../../../electron/host/exchange/new-file.ts';
import { createHost, type Host } from '../../../../../electron/host/serve.ts';
import type { WriteConnection } from '../../../../../electron/host/store/connection.ts';
import { openStore, type Store } from '../../../../../electron/host/store/index.ts';
import { WriteAccess } from '../../../../../electron/host/store/write-access.ts';
import { carryParcel } from '../../../../../renderer/app/carry/carry-parcel.ts';
import { live } from '../../../../../shared/model/kinds.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { newerFile } from '../../../../kit/newer-file.ts';
import { cardsOf, parcelOf } from '../../../../kit/parcels.ts';
import { scratchFolder } from '../../../../kit/scratch-folder.ts';
import { openWindow, type WiredWindow } from '../../../../kit/wired-window.ts';

/** More than the pages of a new file have room for. */
const LONG = 'long '.repeat(20_000);

interface There {
  readonly path: string;
  readonly store: Store;
  readonly host: Host;
  readonly journey: string;
  readonly window: WiredWindow;
}

async function open(path: string): Promise<There> {
  const store = await openStore(path, { known: true, recoveryFolder: join(dirname(path), 'recovery') });
  const host = createHost(store);
  const journey = String((await store.workbook())['journey']?.[0]?.id);
  const window = await openWindow(host, journey, { once: true });
  onTestFinished(async () => {
    window.document.close();
    await store.close();
  });
  return { path, store, host, journey, window };
}

async function openNew(): Promise<There> {
  const path = join(await scratchFolder(), 'there.cxmap');
  await makeFile(path, { template: 'blank', language: 'en', title: 'There', program: 'test' });
  return open(path);
}

function carried(journey: string, ...texts: string[]) {
  const here = smallMap();
  here.addCard('own', 'Pay', ...texts);
  const parcel = parcelOf(here, cardsOf(here, ...texts));
  if (!parcel) throw new Error('nothing was packed');
  return { parcel, where: { to: 'tray', journey } as const };
}

const noPictures = () => Promise.reject(new Error('there are no pictures'));
const carry = ({ window, journey }: There, ...texts: string[]) => carryParcel(window.document, carried(journey, ...texts), noPictures);
const cardsIn = async ({ store, journey }: There) => (await store.journey(journey))['card'] ?? [];
const labels = async ({ store }: There) => (await store.history({ limit: 20 })).map(({ label }) => label);
const shown = ({ window }: There) => live(window.document.store.getState().records, 'card').map(({ text }) => text);

let writers: MockInstance<WriteAccess['writer']>;
beforeEach(() => {
  writers = vi.spyOn(WriteAccess.prototype, 'writer');
});
afterEach(() => vi.restoreAllMocks());
const written = () => writers.mock.results.map(({ value }) => value as WriteConnection).at(-1)?.raw ?? expect.fail('nothing was written');

it('is written whole, and once, though the wire is cut on the way', async () => {
  const there = await openNew();
  const carrying = carry(there, 'Carried', 'Too');
  there.window.cut();
  await new Promise((resolve) => setTimeout(resolve, 30));
  there.window.mend();
  await carrying;
  expect((await cardsIn(there)).map(({ fields }) => fields['text'])).toEqual(['Carried', 'Too']);
  expect((await labels(there)).filter((label) => label === 'carry')).toEqual(['carry']);
});

it('leaves nothing where the disk is full, and nothing comes later', async () => {
  const there = await openNew();
  await carry(there, 'Before');
  written().pragma('max_page_count = 1');
  await expect(carry(there, LONG, 'Too')).rejects.toMatchObject({ code: 'DISK_FULL' });
  await expect.poll(() => shown(there)).toEqual(['Before']);
  written().pragma('max_page_count = 1000000');
  await carry(there, 'After');
  expect((await cardsIn(there)).map(({ fields }) => fields['text'])).toEqual(['Before', 'After']);
  expect((await labels(there)).filter((label) => label === 'carry')).toHaveLength(2);
});

it('says that the file is gone, or is another one by now', async () => {
  const gone = await openNew();
  rmSync(gone.path);
  await expect(carry(gone, 'Carried')).rejects.toMatchObject({ code: 'WRITE_FAILED' });
  await expect.poll(() => shown(gone)).toEqual([]);
  const moved = await openNew();
  await carry(moved, 'Carried');
  renameSync(moved.path, `${moved.path}.elsewhere`);
  await expect(carry(moved, 'Again')).rejects.toMatchObject({ code: 'READ_ONLY', params: { reason: 'changed-elsewhere' } });
  await expect.poll(() => shown(moved)).toEqual(['Carried']);
});

it('writes nothing into a file of a later version', async () => {
  const there = await open(await newerFile(await scratchFolder()));
  await expect(carry(there, 'Carried')).rejects.toMatchObject({ code: 'READ_ONLY', params: { reason: 'newer-format' } });
  expect(shown(there)).toEqual([]);
});
