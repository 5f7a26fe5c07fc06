import { describe, expect, test } from 'vitest';
import type { Store } from '../../../../../electron/host/store/index.ts';
import { createDraft, deleteDraft, reviveDraft } from '../../../../../shared/changes/drafts.ts';
import { editCalled, newFile, opened, PEER, set } from './store-kit.ts';

async function found(store: Store, text: string): Promise<string[]> {
  return (await store.search(text, 50)).map(({ kind, record, field }) => `${kind} ${record} ${field}`);
}

describe('search', () => {
  test.each([
    ['排队', ['card queue text']],
    ['久', ['card queue text']],
    ['排队太久', ['card queue text']],
    ['takes THE', ['card key text']],
    ['ey', ['card key text']],
    ['吃好早餐', ['persona guest goals']],
    ['早餐', ['persona guest goals']],
    ['hotel', ['journey weekend title']],
    ['weekend', ['journey weekend title']],
    ['nothing like it', []],
    ['%', []],
    ['_', []],
    ['"', []],
    ['the" OR "key', []],
    ['  ', []],
    ['room be quiet?', ['card thought text']],
  ])('%s', async (text, expected) => {
    expect(await found(await opened(await newFile()), text)).toEqual(expected);
  });

  test('one and two letters are found whatever their case, in every alphabet', async () => {
    const store = await opened(await newFile([createDraft('tag', 'a', { name: 'Éclair' }), createDraft('tag', 'b', { name: 'ждать' })]));
    for (const text of ['é', 'É', 'éC', 'ÉCL']) expect([text, await found(store, text)]).toEqual([text, ['tag a name']]);
    for (const text of ['Ж', 'ЖД', 'жДа']) expect([text, await found(store, text)]).toEqual([text, ['tag b name']]);
  });

  test.each(['ab\0cd', '\0', 'ab\0', '\ud83d', 'ab\ud83d'])('%j is found nowhere, and is no fault', async (text) => {
    expect(await found(await opened(await newFile()), text)).toEqual([]);
  });

  test('follows every edit', async () => {
    const store = await opened(await newFile());
    const edit = (...drafts: Parameters<Store['apply']>[1]) => store.apply(editCalled('x'), drafts, PEER);
    await edit(set('card', 'key', 'text', 'Nimmt den Schlüssel, 100%_sicher'));
    expect(await found(store, 'Takes')).toEqual([]);
    expect(await found(store, 'SCHLÜSSEL')).toEqual(['card key text']);
    expect(await found(store, '%_')).toEqual(['card key text']);
    await edit(deleteDraft('card', 'key'));
    expect(await found(store, 'Schlüssel')).toEqual([]);
    expect(await found(store, '%_')).toEqual([]);
    await edit(reviveDraft('card', 'key'), createDraft('touchpoint', 'tp', { name: '前台 reception' }), set('card', 'key', 'detail', 'at the Reception'));
    expect(await found(store, 'Schlüssel')).toEqual(['card key text']);
    expect(await found(store, 'reception')).toEqual(['touchpoint tp name', 'card key detail']);
    await store.check({ rebuild: true });
    expect(await found(store, 'reception')).toEqual(['touchpoint tp name', 'card key detail']);
  });

  test('an excerpt shows the find in its surroundings, whole characters only', async () => {
    const store = await opened(await newFile());
    const text = `${'😀'.repeat(60)}\nthe needle is here${'😀'.repeat(60)}`;
    await store.apply(editCalled('x'), [set('card', 'key', 'text', text)], PEER);
    const [hit] = await store.search('needle', 1);
    expect(hit).toMatchObject({ kind: 'card', record: 'key', journey: 'weekend', field: 'text' });
    expect(hit?.excerpt.slice(hit.from, hit.to)).toBe('needle');
    expect(hit?.excerpt.isWellFormed()).toBe(true);
    expect(hit?.excerpt.startsWith('…') && hit.excerpt.endsWith('…')).toBe(true);
    expect(hit?.excerpt.includes('\n')).toBe(false);
  });

  test('an excerpt cuts no word, where the script has words', async () => {
    const store = await opened(await newFile());
    const around = async (text: string) => {
      await store.apply(editCalled('x'), [set('card', 'key', 'text', text)], PEER);
      return (await store.search('needle', 1))[0]?.excerpt;
    };
    const words = 'guests were travelling by night and waited for so long that';
    expect(await around(`${words} needle ${words}`)).toBe('…by night and waited for so long that needle guests were travelling by night and…');
    // the text of another script is cut anywhere, and so is what has no spaces at all
    expect(await around(`${'住'.repeat(60)}needle${'店'.repeat(60)}`)).toBe(`…${'住'.repeat(40)}needle${'店'.repeat(40)}…`);
    expect(await around(`${'x'.repeat(60)}needle${'y'.repeat(60)}`)).toBe(`…${'x'.repeat(40)}needle${'y'.repeat(40)}…`);
  });

  test('gives no more than it is asked for', async () => {
    const drafts = Array.from({ length: 30 }, (_, i) => createDraft('tag', `t${i}`, { name: `same ${i}` }));
    const store = await opened(await newFile(drafts));
    expect((await store.search('same', 7)).length).toBe(7);
    expect((await store.search('sa', 7)).length).toBe(7);
  });
});
