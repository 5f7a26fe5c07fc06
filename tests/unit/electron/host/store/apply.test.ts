import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../../../../electron/host/store/index.ts';
import { createDraft, deleteDraft, reviveDraft } from '../../../../../shared/changes/drafts.ts';
import { FORMAT_VERSION } from '../../../../../shared/model/format.ts';
import { editCalled, faultOf, newFile, opened, PEER, set } from './store-kit.ts';

describe('an edit', () => {
  test('is there after the file was closed and opened again', async () => {
    const path = await newFile();
    const store = await opened(path);
    await store.apply(editCalled('editText'), [set('card', 'key', 'text', '拿钥匙')], PEER);
    await store.close();
    const { card } = await (await opened(path)).journey('weekend');
    expect(card?.find(({ id }) => id === 'key')?.fields['text']).toBe('拿钥匙');
  });

  test('is numbered and stamped by the store, session by window', async () => {
    const store = await opened(await newFile());
    const first = await store.apply(editCalled('a'), [set('card', 'key', 'text', '1')], PEER);
    const second = await store.apply(editCalled('b'), [set('card', 'key', 'text', '2')], PEER);
    const other = await store.apply(editCalled('c'), [set('card', 'key', 'text', '3')], { ...PEER, window: 'window-2' });
    expect(second.session).toBe(first.session);
    expect(other.session).not.toBe(first.session);
    expect(second.stamp).toBeGreaterThan(first.stamp);
    expect(await store.vector()).toMatchObject({ [first.session]: 2, [other.session]: 1 });
    expect(store.description().sessions.find(({ id }) => id === first.session)).toMatchObject({ device: 'device-1', person: 'anna', program: 'test 1' });
  });

  test('that is sent twice is written once', async () => {
    const store = await opened(await newFile());
    const edit = editCalled('editText');
    const drafts = [set('card', 'key', 'text', 'once')];
    const first = await store.apply(edit, drafts, PEER);
    await store.apply(editCalled('editText'), [set('card', 'key', 'text', 'later')], PEER);
    const again = await store.apply(edit, drafts, PEER);
    expect(again).toMatchObject({ stamp: first.stamp, session: first.session, repeated: true });
    expect((await store.changesOf(edit.id)).length).toBe(1);
    expect((await store.journey('weekend'))['card']?.find(({ id }) => id === 'key')?.fields['text']).toBe('later');
  });

  test('keeps the store’s own old value, not what the window claims', async () => {
    const store = await opened(await newFile());
    const edit = editCalled('editText');
    const { drafts } = await store.apply(edit, [{ ...set('card', 'key', 'text', 'new'), old: 'a lie' }], PEER);
    expect(drafts[0]?.old).toBe('Takes the key');
    expect((await store.changesOf(edit.id))[0]?.old).toBe('Takes the key');
  });

  test('may write a field twice, and may create and set', async () => {
    const store = await opened(await newFile());
    const edit = editCalled('x');
    await store.apply(edit, [createDraft('tag', 't', { name: 'a' }), set('tag', 't', 'name', 'b'), set('tag', 't', 'name', 'c')], PEER);
    expect((await store.workbook())['tag']).toMatchObject([{ id: 't', fields: { name: 'c' } }]);
    expect((await store.changesOf(edit.id)).map(({ seq, old }) => [seq, old])).toEqual([
      [1, null],
      [2, 'a'],
      [3, 'b'],
    ]);
    expect(await store.check({ rebuild: true })).toMatchObject({ ok: true });
  });

  test('deletes and revives; a deleted record is still handed out', async () => {
    const store = await opened(await newFile());
    await store.apply(editCalled('delete'), [deleteDraft('card', 'key')], PEER);
    expect((await store.journey('weekend'))['card']?.find(({ id }) => id === 'key')?.deleted).toBe(true);
    await store.apply(editCalled('undo'), [reviveDraft('card', 'key')], PEER);
    expect((await store.journey('weekend'))['card']?.find(({ id }) => id === 'key')?.deleted).toBeUndefined();
  });

  test('keeps fields and kinds that only a newer version knows', async () => {
    const path = await newFile();
    const store = await opened(path);
    const drafts = [
      set('card', 'key', 'smell', { strength: 3 }),
      { kind: 'hologram', record: 'h', field: null, value: { beam: ['x'] }, old: null },
      set('hologram', 'h', 'beam', ['y']),
    ];
    await store.apply(editCalled('newer'), drafts, PEER);
    expect(await store.check({ rebuild: true })).toMatchObject({ ok: true });
    await store.close();
    const again = await opened(path);
    expect((await again.journey('weekend'))['card']?.find(({ id }) => id === 'key')?.fields['smell']).toEqual({ strength: 3 });
    await again.close();
    const db = new Database(path, { readonly: true });
    expect(db.prepare('SELECT kind, id, extra FROM unknown_record').get()).toEqual({ kind: 'hologram', id: 'h', extra: '{"beam":["y"]}' });
    db.close();
  });

  test('may link to what is not there', async () => {
    const store = await opened(await newFile());
    await store.apply(editCalled('linkCards'), [createDraft('link', 'l', { journey: 'weekend', from: 'key', to: 'gone' })], PEER);
    expect((await store.journey('weekend'))['link']).toMatchObject([{ id: 'l', fields: { to: 'gone' } }]);
  });

  test('moves a record to another journey, and both stay whole', async () => {
    const store = await opened(await newFile());
    await store.apply(editCalled('x'), [createDraft('journey', 'other', { title: 'Other' }), set('card', 'key', 'journey', 'other')], PEER);
    expect((await store.journey('other'))['card']).toMatchObject([{ id: 'key' }]);
    expect((await store.journey('weekend'))['card']?.length).toBe(2);
    expect(await store.check({ rebuild: true })).toMatchObject({ ok: true });
  });

  test('half a surrogate pair becomes whole text, the same in memory and on disk', async () => {
    const store = await opened(await newFile());
    const { drafts } = await store.apply(editCalled('x'), [set('card', 'key', 'text', 'a\ud83d')], PEER);
    expect(drafts[0]?.value).toBe('a\ufffd');
    expect(await store.check({ rebuild: true })).toMatchObject({ ok: true });
  });

  test('tells its listeners when a window edits for the first time', async () => {
    const store = await opened(await newFile());
    await store.checked();
    const heard: number[] = [];
    const stop = store.onDescription(({ sessions }) => heard.push(sessions.length));
    await store.apply(editCalled('x'), [set('card', 'key', 'text', '1')], PEER);
    await store.apply(editCalled('x'), [set('card', 'key', 'text', '2')], PEER);
    stop();
    await store.apply(editCalled('x'), [set('card', 'key', 'text', '3')], { ...PEER, window: 'w2' });
    expect(heard).toEqual([2]);
  });
});

const REFUSED = [
  ['a value that does not fit', [set('card', 'key', 'severity', 9)]],
  ['a choice that is none', [set('card', 'key', 'kind', 'unicorn')]],
  ['a creation of the wrong shape', [{ kind: 'tag', record: 't', field: null, value: ['x'], old: null }]],
  ['a creation that does not fit', [{ kind: 'tag', record: 't', field: null, value: { name: 7 }, old: null }]],
  ['a creation that deletes', [{ kind: 'tag', record: 't', field: null, value: { deleted: true }, old: null }]],
  ['a field of a record that is not there', [set('card', 'nobody', 'text', 'x')]],
  ['a derived part', [set('card', 'key', 'created', { at: 1, session: 's' })]],
  ['a field that is no name', [set('card', 'key', '__proto__', { a: 1 })]],
  ['a kind that is no name', [set('Card; DROP TABLE card', 'key', 'text', 'x')]],
  ['a prototype key inside', [set('card', 'key', 'smell', JSON.parse('{"__proto__": 1}'))]],
  ['deep nesting', [set('card', 'key', 'smell', JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`))]],
  ['deleted that is neither true nor false', [set('card', 'key', 'deleted', 1)]],
] as const;

describe('INVALID_CHANGE', () => {
  test.each(REFUSED)('%s, and nothing of the edit is written', async (_, drafts) => {
    const store = await opened(await newFile());
    const before = await store.vector();
    const fault = await faultOf(store.apply(editCalled('x'), [set('card', 'thought', 'text', 'first'), ...drafts], PEER));
    expect(fault.code).toBe('INVALID_CHANGE');
    expect(await store.vector()).toEqual(before);
    expect((await store.journey('weekend'))['card']?.find(({ id }) => id === 'thought')?.fields['text']).toBe('Will the room be quiet?');
    expect(await store.check({ rebuild: true })).toMatchObject({ ok: true });
  });
});

test('a new file is not written over another', async () => {
  const path = await newFile();
  expect(await faultOf(createStore(path, { language: 'en', program: 'x' }))).toMatchObject({ code: 'FILE_EXISTS', params: { name: 'weekend.cxmap' } });
});

test('a new file has a workbook in its language and an id of its own', async () => {
  const one = await opened(await newFile([]));
  const two = await opened(await newFile([]));
  expect(one.description()).toMatchObject({ language: 'en', formatVersion: FORMAT_VERSION, program: 'test 1', readOnly: null, recovered: false });
  expect(one.description().id).not.toBe(two.description().id);
});

test('history tells edits, newest first, page by page', async () => {
  const store = await opened(await newFile());
  for (const label of ['a', 'b', 'c']) await store.apply(editCalled(label), [set('card', 'key', 'text', label)], PEER);
  const [c, b] = await store.history({ limit: 2 });
  expect([c?.label, b?.label]).toEqual(['c', 'b']);
  const rest = await store.history({ before: b?.stamp ?? 0, limit: 10 });
  expect(rest.map(({ label, changes }) => [label, changes])).toEqual([
    ['a', 1],
    ['createFile', 9],
  ]);
});

test('changes beyond a vector are what another copy lacks', async () => {
  const store = await opened(await newFile());
  const known = await store.vector();
  await store.apply(editCalled('a'), [set('card', 'key', 'text', 'a'), set('card', 'queue', 'text', 'b')], PEER);
  expect((await store.changesBeyond(known)).map(({ record, seq }) => [record, seq])).toEqual([
    ['key', 1],
    ['queue', 2],
  ]);
  expect(await store.changesBeyond(await store.vector())).toEqual([]);
});
