import { expect, it } from 'vitest';
import { createDraft, deleteDraft } from '../../../../../shared/changes/drafts.ts';
import { editCalled, newFile, opened, PEER, set } from './store-kit.ts';

const OTHER = { ...PEER, person: 'ben', window: 'window-2' };

async function worked() {
  const store = await opened(await newFile());
  const apply = (label: string, author: string, ...drafts: Parameters<typeof store.apply>[1]) =>
    store.apply({ ...editCalled(label), author }, drafts, author === 'ben' ? OTHER : PEER);
  return { store, apply };
}

it('lists edits newest first, page by page, and says what they touched', async () => {
  const { store, apply } = await worked();
  await apply('editText', 'anna', set('card', 'key', 'text', 'Takes the card'));
  await apply('rename', 'ben', set('stage', 'arrive', 'name', 'Coming'));
  const [newest, before] = await store.history({ limit: 2 });
  expect(newest).toMatchObject({
    label: 'rename',
    author: 'ben',
    changes: 1,
    touched: [{ kind: 'stage', record: 'arrive', journey: 'weekend', name: 'Coming' }],
  });
  expect(before).toMatchObject({ label: 'editText', touched: [{ kind: 'card', record: 'key', journey: 'weekend', name: 'Takes the card' }] });
  const rest = await store.history({ limit: 9, before: before?.stamp ?? 0 });
  expect(rest.map(({ label }) => label)).toEqual(['createFile']);
  expect(rest[0]?.touched).toHaveLength(4);
});

it('names a card by its touchpoint', async () => {
  const { store, apply } = await worked();
  await apply(
    'addCard',
    'anna',
    createDraft('card', 'at', { journey: 'weekend', kind: 'touchpoint', touchpoint: 'desk' }),
    createDraft('touchpoint', 'desk', { name: 'Front desk' }),
  );
  expect((await store.history({ limit: 1 }))[0]?.touched.map(({ name }) => name)).toEqual(['Front desk', 'Front desk']);
});

it('leaves out other people and other journeys', async () => {
  const { store, apply } = await worked();
  await apply('createJourney', 'ben', createDraft('journey', 'other', { title: 'Other' }), createDraft('card', 'far', { journey: 'other', text: 'Far' }));
  await apply('editText', 'ben', set('card', 'key', 'text', 'Key'));
  await apply('editText', 'anna', set('card', 'far', 'text', 'Farther'));
  const labels = async (query: object) => (await store.history({ limit: 9, ...query })).map(({ label, author }) => `${label} ${author}`);
  expect(await labels({ author: 'ben' })).toEqual(['editText ben', 'createJourney ben']);
  expect(await labels({ journey: 'other' })).toEqual(['editText anna', 'createJourney ben']);
  expect(await labels({ journey: 'other', author: 'ben' })).toEqual(['createJourney ben']);
  await apply('addComment', 'ben', createDraft('comment', 'said', { journey: 'other', aboutKind: 'card', about: 'far', text: 'Why?' }));
  expect(await labels({ journey: 'other', author: 'ben' })).toEqual(['addComment ben', 'createJourney ben']);
});

it('gives the records back as they were at a moment', async () => {
  const { store, apply } = await worked();
  const { stamp } = await apply('editText', 'anna', set('card', 'key', 'text', 'Then'));
  await apply('editText', 'anna', set('card', 'key', 'text', 'Now'), set('persona', 'guest', 'name', 'Mr Li'));
  await apply('delete', 'anna', deleteDraft('card', 'queue'));
  await apply('addCard', 'anna', createDraft('card', 'later', { journey: 'weekend', text: 'Later' }));
  const then = await store.recordsAt(stamp, 'weekend');
  const cards = new Map(then['card']?.map(({ id, deleted, fields }) => [id, { deleted, text: fields['text'] }]));
  expect([cards.get('key'), cards.get('queue')?.deleted, cards.has('later')]).toEqual([{ deleted: undefined, text: 'Then' }, undefined, false]);
  expect(then['persona']?.[0]?.fields['name']).toBe('Ms Wu');
  const now = await store.recordsAt(Number.MAX_SAFE_INTEGER, 'weekend');
  expect(now['card']).toEqual((await store.journey('weekend'))['card']);
});

it('counts the edits since an agreement that change what the journey says', async () => {
  const { store, apply } = await worked();
  expect(await store.agreements()).toEqual([]);
  const { stamp } = await apply('agree', 'anna', set('journey', 'weekend', 'agreement', 'agreed'));
  await apply('collapse', 'ben', set('stage', 'arrive', 'collapsed', true));
  await apply('setFields', 'ben', set('journey', 'weekend', 'nextReviewOn', '2027-01-01'));
  await apply('rename', 'ben', set('persona', 'guest', 'name', 'Somebody'));
  expect(await store.agreements()).toEqual([{ journey: 'weekend', agreedAt: stamp, edits: 0 }]);
  await apply('editText', 'ben', set('card', 'key', 'text', 'Other'), set('card', 'key', 'detail', 'More'));
  await apply('setFields', 'ben', set('journey', 'weekend', 'customerGoal', 'Sleep'));
  expect((await store.agreements())[0]?.edits).toBe(2);
  await apply('agree', 'anna', set('journey', 'weekend', 'agreedBy', [{ person: 'anna', department: '', date: '2026-11-21', version: '2' }]));
  expect((await store.agreements())[0]?.edits).toBe(0);
});
