import { describe, expect, it } from 'vitest';
import { type Arrangement, COMPARED_JOURNEY, comparedMap, comparedPoints, compareJourneys, indexScores } from '../../../../../shared/analysis/index.ts';
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { addLane, addNote, deleteRecords, duplicateJourney, linkCards, setFields, setScore } from '../../../../../shared/commands/index.ts';
import { live } from '../../../../../shared/model/kinds.ts';
import { besideGrid, isBeside } from '../../../../../shared/model/place.ts';
import { smallMap } from '../../../../kit/map-driver.ts';

const HERE = { side: 'right', x: 40, y: 0, w: 200 } as const;

/** A journey with a note, two links and a lane of channels, and a copy of it. */
function twice() {
  const map = smallMap();
  map.addCard('touchpoint', 'Pay', 'App');
  map.addCard('thought', 'Pay', 'Slow');
  map.run(addLane, { journey: map.journey, kind: 'channel' });
  map.run(addNote, { id: 'note', journey: map.journey, beside: HERE, text: 'Ask' });
  map.run(linkCards, { id: 'between-cards', journey: map.journey, from: map.card('App'), to: map.card('Slow') });
  map.run(linkCards, { id: 'between-steps', journey: map.journey, from: map.step('Pay'), to: map.step('Sleep') });
  map.score('Pay', -1);
  const first = map.journey;
  const pay = map.step('Pay');
  map.run(duplicateJourney, { id: 'copy', journey: first, title: '' });
  const copyOf = (kind: 'step' | 'card', id: string) => live(map.records, kind).find(({ origin }) => origin === id)?.id ?? '';
  const drawn = (arrangement: Arrangement) => {
    const comparison = compareJourneys(map.records, first, 'copy');
    const sides = { a: 'A', b: 'B' };
    const wanted = { arrangement, onlyLanesOf: null, title: '', sides, allCustomers: 'All', laneName: (_: string, side: 'a' | 'b') => side };
    return { comparison, records: comparedMap(map.records, comparison, wanted) };
  };
  return { map, first, pay, copyOf, drawn };
}

describe('two journeys as one map', () => {
  it('has the channels of each', () => {
    const lanes = live(twice().drawn('lanes').records, 'lane').filter(({ kind }) => kind === 'channel');
    expect(lanes.map(({ title }) => title)).toEqual(['a', 'b']);
  });

  it('has a line with the name of the second between them, map over map', () => {
    const { drawn } = twice();
    const lines = (arrangement: Arrangement) => live(drawn(arrangement).records, 'lane').map(({ kind, title, order }) => ({ kind, title, order }));
    const inOrder = lines('maps').sort((a, b) => (a.order < b.order ? -1 : 1));
    const at = inOrder.findIndex(({ kind, title }) => kind === 'line-of-interaction' && title === 'B');
    expect(at).toBeGreaterThan(0);
    expect(inOrder.slice(0, at).some(({ title }) => title === 'b')).toBe(false);
    expect(inOrder.slice(at + 1).some(({ title }) => title === 'a')).toBe(false);
    expect(lines('lanes').some(({ title }) => title === 'B')).toBe(false);
  });

  it('has a note of both once, and one that only the first has beside it, clear of the others', () => {
    const { map, copyOf, drawn } = twice();
    const notes = () => live(drawn('lanes').records, 'card').filter(({ place }) => isBeside(place));
    expect(notes().map(({ id }) => id)).toEqual([copyOf('card', 'note')]);
    map.run(deleteRecords, { items: [{ kind: 'card', id: copyOf('card', 'note') }] });
    expect(notes().map(({ id }) => id)).toEqual(['note']);
    map.run(addNote, { id: 'new', journey: 'copy', beside: HERE, text: 'Other' });
    map.run(setFields, { kind: 'card', id: 'new', fields: { place: besideGrid(HERE, 'a0') } });
    const [kept, gone] = notes().map(({ place }) => (isBeside(place) ? place.beside.y : -1));
    expect(kept).toBe(0);
    expect(gone).toBeGreaterThan(90);
  });

  it('has thousands of notes that all lie in one place', () => {
    const { map, drawn } = twice();
    const [note] = live(map.records, 'card').filter(({ id }) => id === 'note');
    const drafts = Array.from({ length: 2_000 }, (_, index) =>
      createDraft('card', `n${index}`, { journey: map.journey, kind: 'note', text: '', place: besideGrid(HERE, note!.place.order) }),
    );
    map.apply(drafts);
    const places = live(drawn('lanes').records, 'card').flatMap(({ place }) => (isBeside(place) ? [place.beside.y] : []));
    expect(places.length).toBeGreaterThan(2_000);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has thousands of notes that lie over one another here and there, and leaves all of them clear', () => {
    const { map, first, drawn } = twice();
    const drafts = Array.from({ length: 5_000 }, (_, index) => {
      const beside = { ...HERE, x: (index * 37) % 800, y: (index * 911) % 1_500 };
      return createDraft('card', `n${index}`, { journey: first, kind: 'note', text: '', place: besideGrid(beside, 'a0') });
    });
    map.apply(drafts);
    const places = live(drawn('lanes').records, 'card').flatMap(({ place }) => (isBeside(place) ? [place.beside] : []));
    expect(places.length).toBeGreaterThan(5_000);
    const rows = Map.groupBy(places, ({ y }) => Math.floor(y / 96));
    const near = ({ y }: { readonly y: number }) => [-1, 0, 1].flatMap((below) => rows.get(Math.floor(y / 96) + below) ?? []);
    const over = places.filter((one) => near(one).some((other) => other !== one && Math.abs(one.x - other.x) < 200 && Math.abs(one.y - other.y) < 96));
    expect(over).toEqual([]);
  });

  it('has each link once lane by lane, a lost one besides, and twice map over map, between the common steps', () => {
    const { map, pay, drawn } = twice();
    const links = (arrangement: Arrangement) => live(drawn(arrangement).records, 'link');
    expect([links('lanes').length, links('maps').length]).toEqual([2, 4]);
    const copied = live(map.records, 'link').find(({ journey, from }) => journey === 'copy' && map.records.step.has(from ?? ''));
    map.run(deleteRecords, { items: [{ kind: 'link', id: copied?.id ?? '' }] });
    expect(links('lanes')).toHaveLength(2);
    const lost = links('lanes').find(({ id }) => id === 'between-steps');
    expect([lost?.journey, lost?.from]).toEqual([COMPARED_JOURNEY, pay]);
  });

  it('has a curve where one of both shows it, and on it only its own points', () => {
    const { map, first, pay, copyOf, drawn } = twice();
    const curves = () => live(drawn('lanes').records, 'lane').flatMap(({ id, kind }) => (kind === 'emotion' ? [id] : []));
    const [feelings = ''] = curves();
    map.run(setFields, { kind: 'lane', id: feelings, fields: { hidden: true } });
    expect(curves()).toEqual([feelings]);
    const fear = { journey: first, kind: 'emotion', series: 'own', title: 'Fear' } as const;
    map.run(addLane, { ...fear, id: 'fear', fields: { hidden: true } });
    map.run(addLane, { ...fear, id: 'fear-too', journey: 'copy', fields: { hidden: true } });
    map.run(addLane, { ...fear, id: 'hope', title: 'Hope' });
    map.run(setScore, { point: { step: pay, persona: null, series: 'own', lane: 'fear' }, value: -2 });
    map.run(setScore, { point: { step: copyOf('step', pay), persona: null, series: 'own', lane: 'fear-too' }, value: -2 });
    const { records } = drawn('lanes');
    expect(curves()).toEqual([feelings, 'hope']);
    expect(indexScores(records, { journey: COMPARED_JOURNEY, series: 'own', lane: 'hope', withSamples: true }).own.size).toBe(0);
  });

  it('has the points of a change', () => {
    const { map, pay, copyOf, drawn } = twice();
    map.run(setScore, { point: { step: copyOf('step', pay), persona: null, series: 'emotion' }, value: 1 });
    const { records, comparison } = drawn('lanes');
    const change = comparison.changes.find(({ subject }) => subject === 'score');
    const { a, b } = comparedPoints(comparison)({ a: change?.a ?? null, b: change?.b ?? null });
    expect([a, b].map((id) => records.score.get(id ?? '')?.value)).toEqual([-1, 1]);
  });
});
