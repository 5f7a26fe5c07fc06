import { describe, expect, test, vi } from 'vitest';
import type { WriteConnection } from '../../../../../electron/host/store/connection.ts';
import { WriteAccess } from '../../../../../electron/host/store/write-access.ts';
import type { Draft, Json } from '../../../../../shared/changes/change.ts';
import { fc } from '../../../../kit/property.ts';
import { editCalled, newFile, opened, PEER } from './store-kit.ts';

const RUNS = Number(process.env['CXMAP_PROPERTY_RUNS'] ?? 25);

const draft: fc.Arbitrary<Draft> = fc
  .record({
    record: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom('card', 'hologram'),
    what: fc.constantFrom('create', 'text', 'place', 'personas', 'severity', 'journey', 'deleted', 'smell'),
    value: fc.constantFrom<Json>('', 'x', '排队', null),
    number: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ record, kind, what, value, number }) => ({ kind, record, old: null, ...written(what, value, number) }));

function written(what: string, value: Json, number: number): { field: string | null; value: Json } {
  const text = typeof value === 'string' ? value : '';
  const values: Readonly<Record<string, Json>> = {
    create: { text, journey: number > 2 ? 'weekend' : null },
    text,
    place: { lane: value, from: null, to: null, order: text, ...(number > 3 ? { beside: { side: 'below', x: number, y: 8, w: 200 } } : {}) },
    personas: text === '' ? [] : [text],
    severity: value === null ? null : number,
    journey: value === null ? null : `j${number}`,
    deleted: number > 2,
  };
  return { field: what === 'create' ? null : what, value: values[what] ?? value };
}

const CREATED: readonly Draft[] = ['a', 'b', 'c'].flatMap((record) =>
  ['card', 'hologram'].map((kind) => ({ kind, record, field: null, value: {}, old: null })),
);

test('records kept edit by edit are the sum of the journal', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(draft, { maxLength: 8 }), { maxLength: 8 }), async (edits) => {
      const path = await newFile([]);
      const store = await opened(path);
      await store.apply(editCalled('create'), CREATED, PEER);
      for (const [i, drafts] of edits.entries()) await store.apply(editCalled('x'), drafts, { ...PEER, window: `w${i % 2}` });
      expect(await store.check({ rebuild: true })).toMatchObject({ ok: true, problems: [] });
      await store.close();
    }),
    { numRuns: RUNS },
  );
});

describe('check --rebuild', () => {
  test.each([
    ['a changed word', "UPDATE card SET text = 'x' WHERE id = 'key'", 'card key'],
    ['a lost record', "DELETE FROM card WHERE id = 'key'", 'card key'],
    ['a broken list', "UPDATE persona SET goals = '[' WHERE id = 'guest'", 'persona guest'],
    ['a deleted flag', "UPDATE stage SET deleted = 1 WHERE id = 'arrive'", 'stage arrive'],
  ])('mends %s from the journal and names it', async (_, statement, where) => {
    const path = await newFile();
    const writers = vi.spyOn(WriteAccess.prototype, 'writer');
    const store = await opened(path);
    await store.apply(editCalled('x'), [{ kind: 'card', record: 'thought', field: 'text', value: 'Takes a breath', old: null }], PEER);
    const whole = [await store.workbook(), await store.journey('weekend')];
    // Through the store's own connection: what another one wrote would make the file read-only.
    const { raw } = writers.mock.results.map(({ value }) => value as WriteConnection)[0] ?? expect.fail('nothing was written');
    raw.exec(statement);
    const report = await store.check({ rebuild: true });
    expect(report.ok).toBe(false);
    expect(report.problems).toContainEqual({ code: 'DAMAGED', where });
    expect(await store.check({ rebuild: true })).toMatchObject({ ok: true, problems: [] });
    const byId = (records: (typeof whole)[0]) =>
      Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, list.toSorted((a, b) => (a.id < b.id ? -1 : 1))]));
    expect([await store.workbook(), await store.journey('weekend')].map(byId)).toEqual(whole.map(byId));
    expect((await store.search('Takes', 5)).length).toBe(2);
    expect(store.description().readOnly).toBeNull();
  });
});
