import { describe, expect, test } from 'vitest';
import { openStore } from '../../../../../electron/host/store/index.ts';
import { editCalled, faultOf, newFile, opened, PEER, recoveryOf, set, tamper } from './store-kit.ts';

describe('a file that this program left', () => {
  test('is shown before its digests are summed, and called damaged as soon as they are', async () => {
    const path = await newFile();
    tamper(path, "UPDATE card SET text = 'x' WHERE id = 'key'");
    const store = await opened(path);
    const told: string[] = [];
    store.onDescription(({ checks }) => told.push(checks));
    expect((await store.journey('weekend'))['card']).toHaveLength(3);
    await store.checked();
    expect(told[0]).toBe('failed');
    expect(store.description()).toMatchObject({ checks: 'failed', readOnly: 'damaged' });
    expect((await faultOf(store.journey('weekend'))).code).toBe('DAMAGED');
    expect(await faultOf(store.apply(editCalled('x'), [set('card', 'key', 'text', 'y')], PEER))).toMatchObject({ code: 'READ_ONLY' });
  });

  test('is known no longer if what was shown of it does not hold, however soon it is closed', async () => {
    const path = await newFile();
    tamper(path, "UPDATE persona SET name = 'Mr Wu'");
    const store = await openStore(path, { known: true, recoveryFolder: recoveryOf(path) });
    await store.workbook();
    expect(await store.close()).toEqual({ digest: '' });
  });

  test('what is edited between showing and summing is no damage', async () => {
    const store = await opened(await newFile());
    await store.journey('weekend');
    await store.apply(editCalled('x'), [set('card', 'key', 'text', 'y'), set('card', 'queue', 'deleted', true)], PEER);
    await store.checked();
    expect(store.description()).toMatchObject({ checks: 'passed', readOnly: null });
  });

  test('is still checked for what no record may hold', async () => {
    const path = await newFile();
    tamper(path, "UPDATE card SET severity = 99 WHERE id = 'queue'");
    expect((await faultOf((await opened(path)).journey('weekend'))).code).toBe('HOSTILE_CONTENT');
  });
});

describe('fields in which something is held', () => {
  test('are read, also those that an edit was the first to fill', async () => {
    const path = await newFile();
    const store = await openStore(path, { known: true, recoveryFolder: recoveryOf(path) });
    const drafts = [set('card', 'thought', 'kind', 'wow-moment'), set('card', 'thought', 'wowKind', 'care'), set('card', 'thought', 'smell', ['coffee'])];
    await store.apply(editCalled('x'), drafts, PEER);
    await store.close();
    for (const known of [true, false]) {
      const { card = [] } = await (await opened(path, { known })).journey('weekend');
      expect(card.find(({ id }) => id === 'thought')?.fields).toMatchObject({ wowKind: 'care', smell: ['coffee'] });
    }
  });

  test.each([
    ['a field is not named', "fields = replace(fields, '\"severity\",', '')"],
    ['a kind is not named', "fields = json_remove(fields, '$.card')"],
    ['it is no JSON', "fields = '{'"],
  ])('a digest that leaves some out is found out: %s', async (_, change) => {
    const path = await newFile();
    tamper(path, `UPDATE digest SET ${change} WHERE scope = 'journey:weekend'`);
    expect((await faultOf((await opened(path, { known: false })).journey('weekend'))).code).toBe('DAMAGED');
    const store = await opened(path, { known: false });
    await store.checked();
    expect(store.description().checks).toBe('failed');
  });

  test('a digest that names none leaves nothing out', async () => {
    const path = await newFile();
    const whole = await (await opened(path)).journey('weekend');
    tamper(path, 'UPDATE digest SET fields = NULL');
    const store = await opened(path, { known: false });
    expect(await store.journey('weekend')).toEqual(whole);
    await store.checked();
    expect(store.description().checks).toBe('passed');
  });
});
