import { deflateRawSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { hashOf, shortHash } from '../../../../../electron/host/store/hash.ts';
import { salvage } from '../../../../../electron/host/store/index.ts';
import type { Json } from '../../../../../shared/changes/change.ts';
import { editCalled, faultOf, newFile, opened, PEER, set, tamper } from './store-kit.ts';

/* Journal and versions carry hashes, and whoever makes a file can make those, too: what was once is looked at as closely as what is. */

/** Puts another value into the change that created a record, under a hash that holds. */
function rewriteCreation(path: string, record: string, value: Json): void {
  const db = new Database(path);
  const row = db.prepare('SELECT session, seq, stamp, edit, kind, record, field, value, old FROM change WHERE record = ? AND field IS NULL').raw().get(record);
  const cells = (row as Json[]).with(7, JSON.stringify(value));
  db.prepare('UPDATE change SET value = ?, hash = ? WHERE record = ? AND field IS NULL').run(cells[7], hashOf(cells), record);
  db.close();
}

describe('a past that no kind allows', () => {
  test.each<[string, Json]>([
    ['a number for a text', { journey: 'weekend', text: 5 }],
    ['an object for a list', { journey: 'weekend', pictures: { length: 3 } }],
    ['half a place', { journey: 'weekend', place: { lane: 'does' } }],
  ])('%s: is refused by name', async (_, value) => {
    const path = await newFile();
    rewriteCreation(path, 'key', value);
    const store = await opened(path);
    expect((await faultOf(store.recordsAt(Date.now() * 1_000, 'weekend'))).code).toBe('HOSTILE_CONTENT');
    expect((await store.journey('weekend'))['card']?.length).toBe(3);
  });

  test('a creation that is none, too', async () => {
    const path = await newFile();
    rewriteCreation(path, 'key', null);
    expect(['DAMAGED', 'HOSTILE_CONTENT']).toContain((await faultOf((await opened(path)).recordsAt(Date.now() * 1_000, 'weekend'))).code);
  });

  test('salvage leaves the change out, names it, and saves the others', async () => {
    const path = await newFile();
    rewriteCreation(path, 'key', { journey: 'weekend', text: { toString: 'x' } });
    const into = `${path}.salvaged.cxmap`;
    const { lost } = await salvage(path, into);
    expect(lost).toEqual([expect.objectContaining({ table: 'change', code: 'INVALID_CHANGE' })]);
    const store = await opened(into, { known: false });
    await store.checked();
    expect(store.description().checks).toBe('passed');
    expect((await store.journey('weekend'))['card']?.map(({ id }) => id).sort()).toEqual(['key', 'queue', 'thought']);
  });
});

const MARK = { at: 1, session: 's' };

describe('a version that no file of ours holds', () => {
  test.each<[string, string, string]>([
    ['no object', '[]', 'DAMAGED'],
    ['no JSON', '{', 'DAMAGED'],
    ['no list', '{"card": 5}', 'DAMAGED'],
    ['no record', '{"card": [null]}', 'DAMAGED'],
    ['no marks', '{"card": [{"id": "x", "fields": {}}]}', 'DAMAGED'],
    ['a number for a text', JSON.stringify({ card: [{ id: 'x', created: MARK, changed: MARK, fields: { text: 5 } }] }), 'HOSTILE_CONTENT'],
    ['a stamp far ahead', JSON.stringify({ card: [{ id: 'x', created: MARK, changed: { at: 9e15, session: 's' }, fields: {} }] }), 'STAMP_IN_FUTURE'],
    ['20,000 deep nesting', `{"card": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'HOSTILE_CONTENT'],
    ['a __proto__ key', '{"card": [], "__proto__": {"card": []}}', 'HOSTILE_CONTENT'],
  ])('%s: is refused by name', async (_, text, code) => {
    const path = await newFile();
    const store = await opened(path);
    const { id } = await store.createVersion('v', null);
    await store.close();
    const records = deflateRawSync(text);
    const hex = (bytes: Uint8Array) => `x'${Buffer.from(bytes).toString('hex')}'`;
    tamper(path, `UPDATE version SET records = ${hex(records)}, hash = ${hex(shortHash(records))}`);
    expect((await faultOf((await opened(path)).version(id))).code).toBe(code);
  });
});

test('an edit that the tables refuse is refused, and stands in nobody’s way', async () => {
  const path = await newFile();
  tamper(path, "INSERT INTO edit (id, label, author, session, stamp) VALUES ('taken', 'x', NULL, 'nobody', 1)");
  const store = await opened(path);
  const fault = await faultOf(store.apply({ ...editCalled('x'), id: 'taken' }, [set('card', 'key', 'text', 'one')], PEER));
  expect(fault).toMatchObject({ code: 'INVALID_CHANGE', params: { kind: 'card' } });
  await store.apply(editCalled('x'), [set('card', 'key', 'text', 'two')], PEER);
  expect((await store.journey('weekend'))['card']?.find(({ id }) => id === 'key')?.fields['text']).toBe('two');
});
