import { afterEach, expect, it } from 'vitest';
import { openDocument, openPast } from '../../../../renderer/records/index.ts';
import { createJourney, rename } from '../../../../shared/commands/index.ts';
import { FakeHost } from '../../../kit/fake-host.ts';

let close: () => void = () => undefined;
afterEach(() => close());

it('shows what was, takes no edit, and knows the document of today', async () => {
  const host = new FakeHost();
  const document = await openDocument(host.connection);
  close = () => document.close();
  document.run(createJourney, { id: 'j', title: 'Then' });
  await document.settled();
  const past = await openPast(document, 1, 'j');
  document.run(rename, { kind: 'journey', id: 'j', name: 'Now' });
  const state = past.store.getState();
  expect([state.saving, state.description.readOnly, state.records.journey.get('j')?.title]).toEqual(['read-only', 'past', 'Then']);
  expect(past.run(rename, { kind: 'journey', id: 'j', name: 'Other' })).toEqual({ edit: null, ids: [], created: [] });
  expect([past.undo(), past.store.getState().records.journey.get('j')?.title]).toEqual([null, 'Then']);
  expect(past.past?.today).toBe(document);
  await past.loadJourney('j');
  expect(document.store.getState().records.journey.get('j')?.title).toBe('Now');
});
