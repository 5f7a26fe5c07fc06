import { describe, expect, it } from 'vitest';
import { linkCards, moveLinkEnd } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { type MapDriver, smallMap } from '../../../kit/map-driver.ts';

function linked(): MapDriver {
  const map = smallMap();
  map.addCard('thought', 'Search', 'a', 'b', 'c');
  map.run(linkCards, { id: 'link', journey: map.journey, from: map.card('a'), to: map.card('b'), label: 'if so' });
  return map;
}

const ends = (map: MapDriver): unknown[] => live(map.records, 'link').map(({ from, to, label }) => [from, to, label]);

describe('an end of a link', () => {
  it('goes to another card or to a step, and its words stay', () => {
    const map = linked();
    const [a, b, c] = ['a', 'b', 'c'].map((text) => map.card(text));
    expect(map.run(moveLinkEnd, { link: 'link', end: 'to', place: c ?? '' })).toHaveLength(1);
    expect(ends(map)).toEqual([[a, c, 'if so']]);
    map.run(moveLinkEnd, { link: 'link', end: 'from', place: map.step('Pay') });
    expect(ends(map)).toEqual([[map.step('Pay'), c, 'if so']]);
    map.undo();
    map.undo();
    expect(ends(map)).toEqual([[a, b, 'if so']]);
  });

  it('goes neither to its other end nor where such a link is', () => {
    const map = linked();
    const [a, b, c] = ['a', 'b', 'c'].map((text) => map.card(text) ?? '');
    expect(map.run(moveLinkEnd, { link: 'link', end: 'to', place: a ?? '' })).toEqual([]);
    map.run(linkCards, { id: 'other', journey: map.journey, from: a ?? '', to: c ?? '' });
    expect(map.run(moveLinkEnd, { link: 'link', end: 'to', place: c ?? '' })).toEqual([]);
    expect(map.run(moveLinkEnd, { link: 'gone', end: 'to', place: c ?? '' })).toEqual([]);
    expect(ends(map)[0]).toEqual([a, b, 'if so']);
  });

  it('that leads to a card that is gone is led to another', () => {
    const map = linked();
    map.remove('card', 'b');
    map.run(moveLinkEnd, { link: 'link', end: 'to', place: map.card('c') });
    expect(ends(map)).toEqual([[map.card('a'), map.card('c'), 'if so']]);
  });
});
