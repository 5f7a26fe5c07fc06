import { describe, expect, it } from 'vitest';
import { journeySummaries, nested, openedBy } from '../../../../shared/analysis/index.ts';
import { setFields } from '../../../../shared/commands/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';

describe('the figures of journeys', () => {
  it('are each journey’s own, without samples', () => {
    const map = smallMap();
    map.addCard('touchpoint', 'Search', 'App');
    map.addCard('touchpoint', 'Pay', 'App');
    map.addCard('thought', 'Pay', 'Own', 'Sample');
    map.run(setFields, { kind: 'card', id: map.card('Sample'), fields: { isSample: true } });
    map.score('Pay', 2);
    const first = map.journey;
    map.newJourney('Other', [{ name: 'Only' }], ['thought']);
    const summaries = journeySummaries(map.records, new Set([first, map.journey]));
    expect(summaries.get(first)).toMatchObject({ stages: 2, steps: 4, touchpoints: 1, cards: 3 });
    expect(summaries.get(first)?.points.map(({ value }) => value)).toEqual([null, 2, null, null]);
    expect(summaries.get(map.journey)).toMatchObject({ stages: 1, cards: 0 });
    expect([...journeySummaries(map.records, new Set([first])).keys()]).toEqual([first]);
  });

  it('tell which journey opens which', () => {
    const map = smallMap();
    const [first, step] = [map.journey, map.step('Pay')];
    map.newJourney('Inner', [{ name: 'Only' }], ['thought']);
    map.run(setFields, { kind: 'step', id: step, fields: { opensJourney: map.journey } });
    expect(openedBy(map.records)).toEqual(new Map([[map.journey, first]]));
  });
});

describe('nesting', () => {
  const told = (ids: string, parents: Readonly<Record<string, string>>) =>
    nested(
      [...ids].map((id) => ({ id })),
      (id) => parents[id] ?? null,
    ).map(({ item, depth }) => `${item.id}${depth}`);

  it('puts what is opened behind what opens it', () => {
    expect(told('abcd', { a: 'c', d: 'a' })).toEqual(['b0', 'c0', 'a1', 'd2']);
  });

  it('takes what is opened by something not shown to the top, and enters a ring once', () => {
    expect(told('ab', { b: 'gone' })).toEqual(['a0', 'b0']);
    expect(told('abc', { a: 'b', b: 'a' })).toEqual(['c0', 'a0', 'b1']);
  });
});
