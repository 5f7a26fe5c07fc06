import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openForReading } from '../../../../../electron/host/store/connection.ts';
import { editCalled, newFile, opened, PEER, set, tamper } from './store-kit.ts';

const SLOW = new URL('../../../../kit/slow-thread.ts', import.meta.url);
const HOST = new URL('../../../../../electron/host/main.ts', import.meta.url);
const GONE = new URL('./nowhere.ts', import.meta.url);

const settled = async (promise: Promise<unknown>) => {
  const late = Symbol('late');
  return (await Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 60, late))])) !== late;
};

describe('the tables of a large file are checked in a thread', () => {
  test('what is asked meanwhile is answered, and what is written waits until nobody reads', async () => {
    const path = await newFile();
    const store = await opened(path, { thread: SLOW, checkedAtOnce: 0 });
    const checked = store.checked();
    expect(await settled(checked)).toBe(false);
    // Each of these would wait for the check if the check held this process.
    expect((await store.journey('weekend'))['card']).toHaveLength(3);
    expect(await store.search('queue', 5)).toEqual([]);
    expect((await store.history({ limit: 5 })).map(({ label }) => label)).toEqual(['createFile']);
    const writing = Promise.all(['one', 'two'].map((text) => store.apply(editCalled(text), [set('card', 'key', 'text', text)], PEER)));
    expect(await settled(writing)).toBe(false);
    writeFileSync(`${path}.go`, '');
    expect((await writing).map(({ repeated }) => repeated)).toEqual([false, false]);
    await checked;
    expect(store.description().checks).toBe('passed');
    expect((await store.journey('weekend'))['card']?.find(({ id }) => id === 'key')?.fields['text']).toBe('two');
  });

  test('the same edit, sent again while it waits, is written once', async () => {
    const path = await newFile();
    const store = await opened(path, { thread: SLOW, checkedAtOnce: 0 });
    void store.checked();
    const edit = editCalled('once');
    const sent = [1, 2].map(() => store.apply(edit, [set('card', 'key', 'text', 'once')], PEER));
    writeFileSync(`${path}.go`, '');
    expect((await Promise.all(sent)).map(({ repeated }) => repeated)).toEqual([false, true]);
  });

  test('a file can be closed while it is checked', async () => {
    const path = await newFile();
    const store = await opened(path, { thread: SLOW, checkedAtOnce: 0 });
    void store.checked();
    const closing = store.close();
    writeFileSync(`${path}.go`, '');
    expect((await closing).digest).not.toBe('');
  });

  test.each([
    ['the host’s own', HOST],
    ['one that cannot begin: then here', GONE],
  ])('a page that is no part of a table is found by %s', async (_, thread) => {
    const path = await newFile();
    const connection = openForReading(path);
    const [root] = connection.row("SELECT rootpage FROM sqlite_schema WHERE name = 'persona'") ?? [];
    connection.close();
    const whole = await opened(path, { thread, checkedAtOnce: 0 });
    await whole.checked();
    expect(whole.description().checks).toBe('passed');
    await whole.close();
    tamper(path, 'PRAGMA writable_schema = ON', `UPDATE sqlite_schema SET rootpage = ${Number(root)} WHERE name = 'card'`);
    const broken = await opened(path, { thread, checkedAtOnce: 0 });
    await broken.checked();
    expect(broken.description()).toMatchObject({ checks: 'failed', readOnly: 'damaged' });
  });
});
