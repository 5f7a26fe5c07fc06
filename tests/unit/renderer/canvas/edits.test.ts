import { expect, test } from 'vitest';
import { createHost } from '../../../../renderer/canvas/create-host.ts';
import { openDocument } from '../../../../renderer/records/index.ts';
import { createView } from '../../../../renderer/state/index.ts';
import { createJourney } from '../../../../shared/commands/index.ts';
import { FakeHost } from '../../../kit/fake-host.ts';

test('dragged points stop where this person’s points stop, from the moment it is set', async () => {
  const document = await openDocument(new FakeHost().connection);
  document.run(createJourney, { id: 'j', title: '', fields: { scale: { min: 1, max: 5, step: 0.1 } } });
  const view = createView({ journey: 'j' });
  const { edits } = createHost(document, view, 'j');
  expect(edits.snap('lane', 0.33)).toBe(0.3);
  view.setSnap('wholes');
  expect(edits.snap('lane', 0.33)).toBe(0);
  view.setSnap('halves');
  expect(edits.snap('lane', 0.33)).toBe(0.5);
  document.close();
});
