import { describe, expect, it } from 'vitest';
import { addTag, mergeTags, referByNames } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { smallMap } from '../../../kit/map-driver.ts';

function tagged() {
  const map = smallMap();
  const cards = map.addCard('thought', 'Search', 'a', 'b', 'c');
  const tag = (card: number, ...names: string[]) =>
    map.run(referByNames, { items: [{ kind: 'card', id: cards[card] ?? '' }], field: 'tags', to: 'tag', names });
  tag(0, 'slow');
  tag(1, 'slow', 'late');
  tag(2, 'late');
  map.run(referByNames, { items: [{ kind: 'journey', id: map.journey }], field: 'tags', to: 'tag', names: ['slow'] });
  const id = (name: string) => live(map.records, 'tag').find((one) => one.name === name)?.id ?? '';
  const names = (card: number) => map.records.card.get(cards[card] ?? '')?.tags.map((one) => map.records.tag.get(one)?.name);
  return { map, id, names };
}

describe('tags', () => {
  it('become one: whatever had either has the one that stays, once', () => {
    const { map, id, names } = tagged();
    map.run(mergeTags, { from: id('slow'), into: id('late') });
    expect([names(0), names(1), names(2)]).toEqual([['late'], ['late'], ['late']]);
    expect(map.records.journey.get(map.journey)?.tags).toEqual([id('late')]);
    expect(live(map.records, 'tag').map(({ name }) => name)).toEqual(['late']);
    map.undo();
    expect([names(0), names(1), names(2)]).toEqual([['slow'], ['slow', 'late'], ['late']]);
  });

  it('that several cards have in common change for all of them; what one has besides stays', () => {
    const { map, id, names } = tagged();
    const items = live(map.records, 'card').map((card) => ({ kind: 'card' as const, id: card.id }));
    map.run(referByNames, { items, field: 'tags', to: 'tag', names: ['urgent'], was: [] });
    expect([names(0), names(1), names(2)]).toEqual([
      ['slow', 'urgent'],
      ['slow', 'late', 'urgent'],
      ['late', 'urgent'],
    ]);
    map.run(referByNames, { items, field: 'tags', to: 'tag', names: [], was: [id('urgent')] });
    expect([names(0), names(1), names(2)]).toEqual([['slow'], ['slow', 'late'], ['late']]);
  });

  it('are not merged into themselves or into what is gone, and none is made twice', () => {
    const { map, id } = tagged();
    expect(map.run(mergeTags, { from: id('slow'), into: id('slow') })).toEqual([]);
    expect(map.run(mergeTags, { from: id('slow'), into: 'gone' })).toEqual([]);
    expect(map.run(addTag, { name: ' Slow ' })).toEqual([]);
    expect(map.run(addTag, { name: 'New' })).toHaveLength(1);
  });
});
