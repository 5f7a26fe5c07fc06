import { describe, expect, it } from 'vitest';
import { changedSince, groupHistory, type PastEdit } from '../../../../shared/analysis/index.ts';
import { addCards, editCardText } from '../../../../shared/commands/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';

const MINUTE = 60_000_000;

function edit(label: string, minutes: number, author = 'ana', session = `${author}-1`): PastEdit {
  return { id: `${label}${minutes}`, label, author, session, stamp: minutes * MINUTE, touched: [] };
}

const told = (edits: readonly PastEdit[]) =>
  groupHistory(edits).map(({ author, runs }) => [author, ...runs.map(({ label, edits: run }) => `${label} ${run.length}`)]);

describe('the list of edits', () => {
  it('tells the same thing in a row once', () => {
    expect(told([edit('editText', 4), edit('editText', 3), edit('addCard', 2), edit('editText', 1)])).toEqual([
      ['ana', 'editText 2', 'addCard 1', 'editText 1'],
    ]);
  });

  it('is parted by people, sessions and pauses of half an hour', () => {
    expect(told([edit('a', 100), edit('b', 70), edit('c', 39), edit('d', 38, 'bo'), edit('e', 37), edit('f', 36, 'ana', 'ana-2')])).toEqual([
      ['ana', 'a 1', 'b 1'],
      ['ana', 'c 1'],
      ['bo', 'd 1'],
      ['ana', 'e 1'],
      ['ana', 'f 1'],
    ]);
    expect(groupHistory([edit('a', 9), edit('b', 5)])).toMatchObject([{ from: 5 * MINUTE, to: 9 * MINUTE }]);
  });

  it('is empty without edits', () => {
    expect(groupHistory([])).toEqual([]);
  });
});

describe('what changed since', () => {
  it('is walked as it is read, and only what somebody else did counts', () => {
    const map = smallMap();
    map.addCard('pain-point', 'Pay', 'Old');
    const [last = 0] = [...map.records.card.values()].map(({ changed }) => changed.at);
    map.addCard('pain-point', 'Search', 'Low');
    map.addCard('thought', 'Sleep', 'High');
    map.run(editCardText, { card: map.card('Old'), text: 'Older' });
    const names = (stamp: number, session = 'driver') =>
      changedSince(map.records, map.journey, stamp, (mark) => mark.session === session).map(({ kind, id }) => `${kind} ${map.records.card.get(id)?.text}`);
    expect(names(last)).toEqual(['card High', 'card Low', 'card Older']);
    expect(names(last, 'other')).toEqual([]);
    map.remove('card', 'High');
    expect(names(last)).toEqual(['card Low', 'card Older']);
    map.run(addCards, { journey: 'elsewhere', place: null, texts: ['Far'] });
    expect(names(last)).toEqual(['card Low', 'card Older']);
  });
});
