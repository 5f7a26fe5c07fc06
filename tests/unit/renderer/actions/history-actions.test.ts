import { afterEach, expect, it } from 'vitest';
import { type ActionContext, actionsOf, createClipboard } from '../../../../renderer/actions/index.ts';
import { type DocumentStore, openDocument } from '../../../../renderer/records/index.ts';
import { createView } from '../../../../renderer/state/index.ts';
import { addCards, columnsOf, createJourney, lanesOf } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { FakeHost } from '../../../kit/fake-host.ts';
import { until } from '../../../kit/until.ts';

let document: DocumentStore | null = null;
afterEach(() => document?.close());

it('walks what others changed since one looked last, round and round', async () => {
  const host = new FakeHost();
  document = await openDocument(host.connection);
  document.run(createJourney, { id: 'j', title: 'J', stages: [{ steps: ['One', 'Two'] }], lanes: [{ kind: 'thought' }] });
  const records = document.store.getState().records;
  const [lane, columns] = [lanesOf(records, 'j')[0]?.id ?? '', columnsOf(records, 'j')];
  const add = (at: number, text: string) => addCards.drafts(records, { journey: 'j', place: { lane, from: columns[at]?.id ?? '' }, texts: [text] });
  document.run(addCards, { journey: 'j', place: { lane, from: columns[0]?.id ?? '' }, texts: ['Own'] });
  await document.settled();
  const view = createView({ journey: 'j' });
  const context = { document, view, clipboard: createClipboard((error) => expect.fail(String(error))), services: {} } as unknown as ActionContext;
  const { run, isEnabled } = actionsOf(context);
  view.lookedUntil(0);
  expect(isEnabled('nextChange')).toBe(false);
  host.elsewhere(add(1, 'Second'));
  host.elsewhere(add(0, 'First'));
  await until(() => live(document?.store.getState().records ?? records, 'card').length === 3);
  const at = () => document?.store.getState().records.card.get(view.store.getState().selection[0]?.id ?? '')?.text;
  const walked = ['nextChange', 'nextChange', 'nextChange', 'previousChange', 'previousChange'].map((id) => {
    run(id);
    return at();
  });
  expect(walked).toEqual(['First', 'Second', 'First', 'Second', 'First']);
  view.lookedUntil(Number.MAX_SAFE_INTEGER);
  expect(isEnabled('nextChange')).toBe(false);
});
