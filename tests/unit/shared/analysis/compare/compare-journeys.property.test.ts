import { describe, expect, it } from 'vitest';
import { type Change, type ChangeKind, COMPARED_JOURNEY, type Comparison, comparedMap, compareJourneys } from '../../../../../shared/analysis/index.ts';
import { columnsOf, duplicateJourney, lanesOf, notesOf, trayOf } from '../../../../../shared/commands/index.ts';
import { live, liveRecord, type Records } from '../../../../../shared/model/kinds.ts';
import { holdsCards } from '../../../../../shared/model/lane-kinds.ts';
import { inTray, isBeside, type Place } from '../../../../../shared/model/place.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { fc } from '../../../../kit/property.ts';
import { INTENTS } from '../../../../kit/random-intents.ts';

const gesture = fc.record({ command: fc.nat(INTENTS.length - 1), choices: fc.array(fc.nat(1_000), { minLength: 8, maxLength: 8 }) });
const gestures = fc.array(gesture, { minLength: 1, maxLength: 20 });
const runs = { numRuns: 120 };

/** A journey, and a copy of it that was worked on at random. */
function worked(list: readonly { command: number; choices: readonly number[] }[]) {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'a', 'b');
  map.addCard('touchpoint', 'Arrive', 'App');
  map.score('Pay', 1);
  const first = map.journey;
  map.run(duplicateJourney, { id: 'copy', journey: first, title: '' });
  map.journey = 'copy';
  for (const { command, choices } of list) {
    let next = 0;
    INTENTS[command]?.(map, (count) => (count === 0 ? 0 : (choices[next++ % choices.length] ?? 0) % count));
  }
  return { records: map.records, first };
}

const OTHER_WAY: Readonly<Record<ChangeKind, ChangeKind>> = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' };

const written = (changes: readonly Change[], turned: boolean) =>
  changes
    .map(({ subject, kinds, a, b, fields }) => {
      const told = fields.map(({ field, before, after }) => (turned ? [field, after, before] : [field, before, after]));
      return JSON.stringify([subject, turned ? kinds.map((kind) => OTHER_WAY[kind]) : kinds, turned ? [b, a] : [a, b], told]);
    })
    .toSorted();

const NOWHERE = inTray('');
const idsOf = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id).toSorted();
const isInGrid = (map: Records, { lane, from, to }: Place) =>
  (from ?? to) !== null && live(map, 'lane').some(({ id, kind }) => id === lane && holdsCards(kind));

/** Gestures at random move cards of one journey into lanes of the other, which hands cannot. */
function strays(records: Records, id: string): boolean {
  const card = liveRecord(records, 'card', id);
  return liveRecord(records, 'lane', card?.place.lane ?? null)?.journey !== card?.journey;
}

/** The cards of a journey that lie in a lane that is shown, as one is that was hidden in one of both. */
function placed(records: Records, { changes }: Comparison, journey: string) {
  const away = new Set([...trayOf(records, journey), ...notesOf(records, journey)].map(({ id }) => id));
  const changed = new Set(changes.flatMap(({ subject, a, b }) => (subject === 'lane' ? [a, b] : [])));
  const hidden = new Set(lanesOf(records, journey).flatMap((lane) => (lane.hidden && !changed.has(lane.id) ? [lane.id] : [])));
  return live(records, 'card').filter(({ id, journey: of, place }) => of === journey && !away.has(id) && !hidden.has(place.lane ?? ''));
}

describe('comparing two journeys', { timeout: 60_000 }, () => {
  it('says nothing of a journey and itself', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { records, first } = worked(list);
        for (const journey of [first, 'copy']) expect(compareJourneys(records, journey, journey).changes).toEqual([]);
      }),
      runs,
    );
  });

  it('says the same the other way round', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { records, first } = worked(list);
        expect(written(compareJourneys(records, 'copy', first).changes, true)).toEqual(written(compareJourneys(records, first, 'copy').changes, false));
      }),
      runs,
    );
  });

  it('keeps both orders of steps, and draws every placed card once', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { records, first } = worked(list);
        const comparison = compareJourneys(records, first, 'copy');
        const columns = comparison.stages.flatMap((stage) => stage.columns);
        expect(columns.flatMap(({ a }) => (a ? [a.id] : []))).toEqual(columnsOf(records, first).map(({ id }) => id));
        expect(columns.flatMap(({ b }) => (b ? [b.id] : []))).toEqual(columnsOf(records, 'copy').map(({ id }) => id));
        const sides = { a: 'A', b: 'B' };
        const drawn = comparedMap(records, comparison, { arrangement: 'lanes', onlyLanesOf: null, title: '', sides, allCustomers: 'All', laneName: () => '' });
        expect(columnsOf(drawn, COMPARED_JOURNEY)).toHaveLength(columns.length);
        const steps = new Set(live(drawn, 'step').map(({ id }) => id));
        const stages = new Set(live(drawn, 'stage').map(({ id }) => id));
        for (const { place } of live(drawn, 'card')) expect(steps.has(place.from ?? '') || stages.has(place.from ?? '') || isBeside(place)).toBe(true);
        const inGrid = live(drawn, 'card').filter(({ id, place }) => isInGrid(drawn, place) && !strays(records, id));
        expect(idsOf(inGrid)).toEqual(idsOf([first, 'copy'].flatMap((one) => placed(records, comparison, one))));
        const twin = (id: string) => live(records, 'card').find((card) => card.id === comparison.twins.get(id));
        const lost = notesOf(records, first).filter(({ id }) => !isBeside(twin(id)?.place ?? NOWHERE));
        expect(idsOf(live(drawn, 'card').filter(({ place }) => isBeside(place)))).toEqual(idsOf([...notesOf(records, 'copy'), ...lost]));
      }),
      runs,
    );
  });
});
