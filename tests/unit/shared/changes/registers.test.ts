import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../shared/changes/change.ts';
import { applyChange, isLive, type Registers, recordKey, sumChanges, wins } from '../../../../shared/changes/registers.ts';
import { fc } from '../../../kit/property.ts';
import { changesOf, OPERATIONS, PEERS, RUNS } from './arbitrary-changes.ts';

/** A sum as plain data, whatever order its maps were filled in. */
function plain(sum: Registers): unknown {
  return Object.fromEntries([...sum].map(([key, state]) => [key, { ...state, fields: Object.fromEntries(state.fields) }]));
}

const changes = changesOf(PEERS, OPERATIONS);
const shuffled = changes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })));

describe('the sum of changes', () => {
  test('is the same in any order', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(plain(sumChanges(other))).toEqual(plain(sumChanges(all)));
      }),
      { numRuns: RUNS },
    );
  });

  test('is the same when changes come twice, and when a sum goes on from another', () => {
    fc.assert(
      fc.property(shuffled, fc.nat(OPERATIONS), ([all, other], cut) => {
        const once = plain(sumChanges(all));
        expect(plain(sumChanges([...all, ...other]))).toEqual(once);
        expect(plain(sumChanges(other.slice(cut), sumChanges(other.slice(0, cut))))).toEqual(once);
        expect(plain(sumChanges(other.slice(0, cut), sumChanges(all)))).toEqual(once);
      }),
      { numRuns: RUNS },
    );
  });

  test('is the same from five copies, each of which lacks some and has others twice', () => {
    const copies = changes.chain((all) => fc.tuple(fc.constant(all), fc.array(fc.shuffledSubarray([...all]), { minLength: PEERS, maxLength: PEERS })));
    fc.assert(
      fc.property(copies, ([all, parts]) => {
        const lacking = all.filter((change) => !parts.some((part) => part.includes(change)));
        const merged = parts.reduce<Registers>((sum, part) => sumChanges(part, sum), sumChanges(lacking));
        expect(plain(merged)).toEqual(plain(sumChanges(all)));
      }),
      { numRuns: RUNS },
    );
  });

  test('does not change what it goes on from', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const half = sumChanges(all.slice(0, all.length / 2));
        const before = structuredClone(plain(half));
        sumChanges(all, half);
        for (const change of all) applyChange(half.get(recordKey(change)), change);
        expect(plain(half)).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  test('one by one is the same as all at once', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const single = new Map();
        for (const change of all) single.set(recordKey(change), applyChange(single.get(recordKey(change)), change));
        expect(plain(single)).toEqual(plain(sumChanges(all)));
      }),
      { numRuns: RUNS },
    );
  });
});

const change = (over: Partial<Change>): Change => ({
  session: 's',
  seq: 1,
  stamp: 1,
  edit: 'e',
  kind: 'card',
  record: 'a',
  field: 'text',
  value: 'x',
  old: null,
  ...over,
});

describe('a field', () => {
  test('has the value of the highest stamp, ties by session, then by place in the session', () => {
    expect(wins({ stamp: 2, session: 'a', seq: 1 }, { stamp: 1, session: 'b', seq: 9 })).toBe(true);
    expect(wins({ stamp: 1, session: 'b', seq: 1 }, { stamp: 1, session: 'a', seq: 9 })).toBe(true);
    expect(wins({ stamp: 1, session: 'a', seq: 2 }, { stamp: 1, session: 'a', seq: 1 })).toBe(true);
    expect(wins({ stamp: 1, session: 'a', seq: 1 }, { stamp: 1, session: 'a', seq: 1 })).toBe(false);
  });

  test('may arrive before its record was created, which is then not yet live', () => {
    const [state] = sumChanges([change({ value: 'early' })]).values();
    expect(state && isLive(state)).toBe(false);
    const [born] = sumChanges([change({ stamp: 5, value: 'early' }), change({ session: 't', stamp: 3, field: null, value: { text: 'made' } })]).values();
    expect(born && isLive(born)).toBe(true);
    expect(born?.fields.get('text')?.value).toBe('early');
    expect([born?.created?.at, born?.changed.at]).toEqual([3, 5]);
  });

  test('two kinds may have records of one id', () => {
    expect(sumChanges([change({}), change({ seq: 2, kind: 'step' })]).size).toBe(2);
  });

  test('a second creation does not revive', () => {
    const [state] = sumChanges([
      change({ field: null, value: {} }),
      change({ seq: 2, stamp: 2, field: 'deleted', value: true }),
      change({ seq: 3, stamp: 3, field: null, value: { text: 'y' } }),
    ]).values();
    expect(state && isLive(state)).toBe(false);
  });
});
