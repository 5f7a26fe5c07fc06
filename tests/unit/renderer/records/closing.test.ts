import { expect, test } from 'vitest';
import { openDocument } from '../../../../renderer/records/index.ts';
import { createJourney, setFields } from '../../../../shared/commands/index.ts';
import { FakeHost } from '../../../kit/fake-host.ts';
import { shown } from '../../../kit/map-driver.ts';
import { until } from '../../../kit/until.ts';

test('closing loses nothing that was just done, also a burst that is still being gathered', async () => {
  const host = new FakeHost();
  const document = await openDocument(host.connection);
  document.run(createJourney, { id: 'j', title: 'Journey' });
  await document.settled();
  document.run(setFields, { kind: 'journey', id: 'j', fields: { scenario: 'written last' } });
  document.close();
  await until(() => host.edits.length === 2);
  expect(shown(host.records)).toEqual(shown(document.store.getState().records));
});

test('closing while the wire is cut waits for it', async () => {
  const host = new FakeHost();
  const document = await openDocument(host.connection);
  host.cut();
  document.run(createJourney, { id: 'j', title: 'Journey' });
  document.close();
  host.mend();
  await until(() => host.edits.length === 1);
  expect(shown(host.records)).toEqual(shown(document.store.getState().records));
});
