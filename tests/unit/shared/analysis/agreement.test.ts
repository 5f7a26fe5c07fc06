import { describe, expect, it } from 'vitest';
import { journeyBasis, reviewOf } from '../../../../shared/analysis/index.ts';
import { agreeJourney, nextVersion, setFields } from '../../../../shared/commands/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';

const AGREED = { person: 'Ana', department: 'Service', date: '2026-03-01', version: '', nextReviewOn: null };

describe('what a journey rests on', () => {
  it('is told by the share of its steps that have evidence', () => {
    const map = smallMap();
    const basis = () => journeyBasis(map.records, map.journey);
    map.addCard('thought', 'Pay', 'Guessed');
    expect(basis()).toEqual({ basis: 'assumption', backed: 0, steps: 4 });
    map.run(setFields, { kind: 'card', id: map.card('Guessed'), fields: { basis: 'qualitative' } });
    expect(basis()).toEqual({ basis: 'partly', backed: 1, steps: 4 });
    const stay = map.stage('Stay');
    map.run(setFields, {
      kind: 'card',
      id: map.card('Guessed'),
      fields: { place: { lane: map.lane('thought'), from: map.step('Pay'), to: stay, order: 'a0' } },
    });
    expect(basis().backed).toBe(3);
    map.score('Search', 1);
    expect(basis().backed).toBe(3);
    const [score = ''] = map.records.score.keys();
    map.run(setFields, { kind: 'score', id: score, fields: { basis: 'measured' } });
    expect(basis()).toEqual({ basis: 'evidence', backed: 4, steps: 4 });
  });

  it('never counts a sample', () => {
    const map = smallMap();
    map.addCard('thought', 'Pay', 'Sample');
    map.run(setFields, { kind: 'card', id: map.card('Sample'), fields: { basis: 'measured', isSample: true } });
    expect(journeyBasis(map.records, map.journey).backed).toBe(0);
  });
});

describe('agreeing', () => {
  it('keeps who, when and on which version, and counts versions on', () => {
    const map = smallMap();
    map.run(agreeJourney, { journey: map.journey, ...AGREED });
    map.run(agreeJourney, { journey: map.journey, ...AGREED, person: 'Bo', version: '1', nextReviewOn: '2026-06-01' });
    const journey = map.records.journey.get(map.journey);
    expect(journey).toMatchObject({ agreement: 'agreed', nextReviewOn: '2026-06-01' });
    expect(journey?.agreedBy.map(({ person, version }) => `${person} ${version}`)).toEqual(['Ana 1', 'Bo 1']);
    expect(nextVersion([...(journey?.agreedBy ?? []), { version: 'draft of May' }])).toBe('2');
    map.undo();
    expect(map.records.journey.get(map.journey)?.agreedBy).toHaveLength(1);
  });

  it('is looked at again on the set day, else so many days after the last agreement', () => {
    const agreedBy = [AGREED, { ...AGREED, date: '2026-04-30' }];
    expect(reviewOf({ nextReviewOn: null, reviewEvery: 30, agreedBy }, '2026-05-30')).toEqual({ on: '2026-05-30', overdue: false });
    expect(reviewOf({ nextReviewOn: null, reviewEvery: 30, agreedBy }, '2026-05-31')).toEqual({ on: '2026-05-30', overdue: true });
    expect(reviewOf({ nextReviewOn: '2026-12-31', reviewEvery: 30, agreedBy }, '2026-05-31')).toEqual({ on: '2026-12-31', overdue: false });
    expect(reviewOf({ nextReviewOn: null, reviewEvery: 30, agreedBy: [] }, '2026-05-31')).toBeNull();
  });
});
