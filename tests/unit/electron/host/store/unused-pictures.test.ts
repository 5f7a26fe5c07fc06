import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Store } from '../../../../../electron/host/store/index.ts';
import { editCalled, faultOf, fingerprint, newFile, opened, PEER, set } from './store-kit.ts';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGP4z8AARAxQCgAf7gP9i18U1AAAAABJRU5ErkJggg==', 'base64');
const GIF = Buffer.from('R0lGODlhBAAFAAAAACwAAAAABAAFAAACBYSPqcsFADs=', 'base64');

const shows = (...hashes: string[]) =>
  set(
    'card',
    'key',
    'pictures',
    hashes.map((hash) => ({ hash, alt: '', width: 2, height: 3 })),
  );
const write = (store: Store, draft: ReturnType<typeof set>) => store.apply(editCalled('edit'), [draft], PEER);
const isThere = async (store: Store, hash: string) =>
  store.attachment(hash).then(
    () => true,
    () => false,
  );

/** Opens the file, lets its checks end, does something and closes it. */
async function life(path: string, act: (store: Store) => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  const store = await opened(path);
  await store.checked();
  expect(store.description().checks).toBe('passed');
  await act(store);
  await store.close();
}

/** A file with a picture that a card showed once, and one that no edit ever named. */
async function begin(): Promise<{ path: string; shown: string; never: string }> {
  const path = await newFile();
  let [shown, never] = ['', ''];
  await life(path, async (store) => {
    ({ hash: shown } = await store.putAttachment(PNG));
    ({ hash: never } = await store.putAttachment(GIF));
    await write(store, shows(shown));
    await write(store, shows());
  });
  return { path, shown, never };
}

test('what nothing ever named goes when an edited file is closed; what undo or a look back may name stays', async () => {
  const { path, shown, never } = await begin();
  await life(path, async (store) => {
    expect([await isThere(store, shown), await isThere(store, never)]).toEqual([true, true]);
    await write(store, set('card', 'key', 'text', 'edited'));
  });
  await life(path, async (store) => {
    expect(await isThere(store, shown)).toBe(true);
    expect((await faultOf(store.attachment(never))).code).toBe('UNKNOWN_ATTACHMENT');
    // Undo: the card shows it again.
    await write(store, shows(shown));
    expect(await store.check({ rebuild: true })).toMatchObject({ ok: true });
  });
  await life(path, async (store) => expect(await isThere(store, shown)).toBe(true));
});

test('how many there are is told, and their room; what undo or a look back may name is none of them', async () => {
  const { path, shown } = await begin();
  await life(path, async (store) => {
    expect(await store.unusedPictures()).toEqual({ count: 1, bytes: GIF.length });
    await store.compact();
    expect(await store.unusedPictures()).toEqual({ count: 0, bytes: 0 });
    expect(await isThere(store, shown)).toBe(true);
  });
});

test('a file that is only looked at keeps every byte', async () => {
  const { path } = await begin();
  const before = fingerprint(path);
  await life(path);
  expect(fingerprint(path)).toBe(before);
});

test('what was put in while the file is open stays: its edit may be on its way, over a host that was started anew', async () => {
  const path = await newFile();
  let hash = '';
  await life(path, async (store) => {
    ({ hash } = await store.putAttachment(PNG));
    await write(store, set('card', 'key', 'text', 'edited'));
  });
  await life(path, async (store) => {
    expect(await isThere(store, hash)).toBe(true);
    await write(store, shows(hash));
  });
  await life(path, async (store) => {
    await write(store, set('card', 'key', 'text', 'again'));
  });
  await life(path, async (store) => expect(await isThere(store, hash)).toBe(true));
});

test('what only a version still shows stays', async () => {
  const { path, shown } = await begin();
  await life(path, async (store) => {
    await write(store, shows(shown));
    await store.createVersion('With the picture', null);
    await write(store, shows());
  });
  await life(path, async (store) => {
    await write(store, set('card', 'key', 'text', 'edited'));
  });
  await life(path, async (store) => {
    const [version] = await store.versions();
    expect(JSON.stringify(await store.version(version?.id ?? ''))).toContain(shown);
    expect(await isThere(store, shown)).toBe(true);
  });
});

test('made compact, a file gives back the room of what nothing names, and loses nothing else', async () => {
  const { path, shown } = await begin();
  let large = '';
  await life(path, async (store) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="5"><desc>${'wide '.repeat(60_000)}</desc></svg>`;
    ({ hash: large } = await store.putAttachment(Buffer.from(svg)));
  });
  const bytes = () => statSync(path).size;
  const before = bytes();
  let told = { before: 0, after: 0, pictures: 0 };
  await life(path, async (store) => {
    const records = [await store.workbook(), await store.journey('weekend')];
    told = await store.compact();
    expect([await store.workbook(), await store.journey('weekend')]).toEqual(records);
    expect([await isThere(store, shown), await isThere(store, large)]).toEqual([true, false]);
    expect(await store.check({ rebuild: true })).toMatchObject({ ok: true });
    // it is written to as before
    await write(store, set('card', 'key', 'text', 'after'));
  });
  expect(told).toMatchObject({ before, pictures: 1 });
  expect(told.after).toBeLessThan(before - 250_000);
  expect(bytes()).toBeLessThan(before - 250_000);
  await life(path, async (store) => expect(await store.compact()).toMatchObject({ pictures: 0 }));
});

test('a file that is read-only is not made compact', async () => {
  const { path } = await begin();
  const first = await opened(path);
  await first.checked();
  await write(first, set('card', 'key', 'text', 'held'));
  const second = await opened(path);
  await second.checked();
  expect((await faultOf(second.compact())).code).toBe('READ_ONLY');
  await second.close();
  await first.close();
});
