import { describe, expect, it } from 'vitest';
import { filterCards, onlyMatching } from '../../../../shared/analysis/index.ts';
import { addCards, linkCards, referByNames, setFields } from '../../../../shared/commands/index.ts';
import { type CardFilter, isFiltering, NO_FILTER } from '../../../../shared/model/card-filter.ts';
import { smallMap } from '../../../kit/map-driver.ts';

function filteredMap() {
  const map = smallMap();
  const [one = '', two = ''] = map.addCard('thought', 'Search', 'Where is Parking', 'ＰＲＩＣＥ unclear');
  const [three = ''] = map.addCard('pain-point', 'Pay', 'Card refused');
  map.run(referByNames, { items: [one, three].map((id) => ({ kind: 'card' as const, id })), field: 'tags', to: 'tag', names: ['Later'] });
  map.run(setFields, { kind: 'card', id: three, fields: { basis: 'measured', owner: 'ada', personas: ['mei'] } });
  const tag = map.records.card.get(one)?.tags[0] ?? '';
  const found = (filter: Partial<CardFilter>) => [...filterCards(map.records, map.journey, { ...NO_FILTER, ...filter }).matching];
  return { map, one, two, three, tag, found };
}

describe('a filter', () => {
  it('lets through what has one of each list that is not empty', () => {
    const { one, two, three, tag, found } = filteredMap();
    expect(found({ tags: [tag] })).toEqual([one, three]);
    expect(found({ kinds: ['thought'] })).toEqual([one, two]);
    expect(found({ tags: [tag], kinds: ['thought'] })).toEqual([one]);
    expect(found({ bases: ['measured'] })).toEqual([three]);
    expect(found({ owners: ['ada', 'ben'] })).toEqual([three]);
    expect(found({ tags: ['gone'] })).toEqual([]);
  });

  it('takes what is everybody’s for each persona’s', () => {
    const { one, two, three, found } = filteredMap();
    expect(found({ personas: ['mei'] })).toEqual([one, two, three]);
    expect(found({ personas: ['ben'] })).toEqual([one, two]);
  });

  it('reads words without heed to case and width, names of touchpoints and details too', () => {
    const { map, one, two, found } = filteredMap();
    expect(found({ text: ' parking ' })).toEqual([one]);
    expect(found({ text: 'price' })).toEqual([two]);
    const drafts = map.run(addCards, { journey: map.journey, place: null, kind: 'touchpoint', texts: ['Hotline'] });
    const card = drafts.find(({ kind }) => kind === 'card')?.record ?? '';
    expect(found({ text: 'hotline' })).toEqual([card]);
  });

  it('counts against all cards of the journey, and says the same for the same cards', () => {
    const { map } = filteredMap();
    const filter = { ...NO_FILTER, kinds: ['thought' as const] };
    const first = filterCards(map.records, map.journey, filter);
    expect([first.matching.size, first.all]).toEqual([2, 3]);
    expect(filterCards(map.records, map.journey, filter)).toBe(first);
    expect([isFiltering(filter), isFiltering({ ...NO_FILTER, text: '  ' })]).toEqual([true, false]);
  });

  it('leaves nothing else where the others are hidden, and no link to them', () => {
    const { map, one, two, three } = filteredMap();
    map.run(linkCards, { journey: map.journey, from: one, to: three });
    map.run(linkCards, { journey: map.journey, from: one, to: two });
    const shown = onlyMatching(map.records, map.journey, filterCards(map.records, map.journey, { ...NO_FILTER, kinds: ['thought'] }));
    expect([...shown.card.keys()]).toEqual([one, two]);
    expect([...shown.link.values()].map(({ to }) => to)).toEqual([two]);
  });
});
