import { expect, it } from 'vitest';
import { addComment, agreeJourney, columnsOf, duplicateJourney, linkCards, setFields } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { smallMap } from '../../../kit/map-driver.ts';

function copied() {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'One', 'Two');
  map.addCard('touchpoint', 'Pay', 'Desk');
  map.score('Pay', 1);
  map.run(linkCards, { journey: map.journey, from: map.card('One'), to: map.card('Two') });
  map.run(agreeJourney, { journey: map.journey, person: 'Ana', department: '', date: '2026-01-01', version: '', nextReviewOn: '2026-06-01' });
  map.run(addComment, { journey: map.journey, about: { kind: 'journey', id: map.journey }, text: 'Hm', author: null });
  const original = map.journey;
  const drafts = map.run(duplicateJourney, { id: 'copy', journey: original, title: 'Weekend (copy)' });
  return { map, original, drafts };
}

it('copies the map with everything that stands on it, in its own records', () => {
  const { map, original } = copied();
  const of = <K extends 'stage' | 'step' | 'lane' | 'card' | 'score' | 'link'>(kind: K, journey: string) =>
    live(map.records, kind).filter((record) => record.journey === journey);
  for (const kind of ['stage', 'step', 'lane', 'card', 'score', 'link'] as const) expect(of(kind, 'copy').length).toBe(of(kind, original).length);
  const columns = columnsOf(map.records, 'copy');
  expect(columns.map(({ name }) => name)).toEqual(['Search', 'Pay', 'Arrive', 'Sleep']);
  const pay = columns[1]?.id;
  const cards = of('card', 'copy');
  expect(cards.filter(({ place }) => place.from === pay).length).toBe(3);
  const [link] = of('link', 'copy');
  expect(cards.map(({ id }) => id)).toEqual(expect.arrayContaining([link?.from, link?.to]));
  expect(of('score', 'copy')[0]?.step).toBe(pay);
  expect(live(map.records, 'touchpoint')).toHaveLength(1);
});

it('is a draft that nobody agreed to, right behind the original, without its comments', () => {
  const { map, original } = copied();
  const copy = map.records.journey.get('copy');
  expect(copy).toMatchObject({ title: 'Weekend (copy)', agreement: 'draft', agreedBy: [], nextReviewOn: null });
  expect((copy?.order ?? '') > (map.records.journey.get(original)?.order ?? '')).toBe(true);
  expect(live(map.records, 'comment').map(({ journey }) => journey)).toEqual([original]);
  map.run(setFields, { kind: 'card', id: map.card('One'), fields: { text: 'Other' } });
  expect(live(map.records, 'card').filter(({ text }) => text === 'One')).toHaveLength(1);
});

it('says of which record each is a copy, and a copy of the copy names the first', () => {
  const { map, original } = copied();
  map.run(duplicateJourney, { id: 'second', journey: 'copy', title: '' });
  for (const kind of ['stage', 'step', 'lane', 'card'] as const) {
    const of = (journey: string) => live(map.records, kind).filter((record) => record.journey === journey);
    const firsts = of(original).map(({ id }) => id);
    expect(of(original).every(({ origin }) => origin === null)).toBe(true);
    for (const journey of ['copy', 'second']) expect(of(journey).map(({ origin }) => origin)).toEqual(firsts);
  }
});

it('has nothing to copy of a journey that is not there', () => {
  expect(smallMap().run(duplicateJourney, { journey: 'nowhere', title: '' })).toEqual([]);
});
