import { expect, test } from 'vitest';
import { openForReading } from '../../../../../electron/host/store/connection.ts';
import { checkSearch } from '../../../../../electron/host/store/search-check.ts';
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { DRAFTS, newFile } from './store-kit.ts';

/** Steps that it takes to check the index of a file with so many cards of such texts. */
async function stepsOf(cards: number, length: number): Promise<number> {
  const text = 'the queue at the desk is long '.repeat(length / 30);
  const more = Array.from({ length: cards }, (_, i) => createDraft('card', `more-${i}`, { journey: 'weekend', kind: 'note', detail: `${i} ${text}` }));
  const connection = openForReading(await newFile([...DRAFTS, ...more]));
  try {
    return [...checkSearch(() => connection, 'weekend.cxmap')].length;
  } finally {
    connection.close();
  }
}

test('long texts are checked in more steps, so that none of them is long', async () => {
  const [few, many] = [await stepsOf(100, 30), await stepsOf(100, 9_000)];
  expect(many - few).toBeGreaterThan(30);
});
