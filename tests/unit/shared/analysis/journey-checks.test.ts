import { describe, expect, it } from 'vitest';
import { type Check, checkJourney, journeyBasis } from '../../../../shared/analysis/index.ts';
import { moveCards, setFields, setScore, spanCard } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import { smallMap } from '../../../kit/map-driver.ts';

function checked() {
  const map = smallMap();
  const found = (check: Check) =>
    checkJourney(map.records, map.journey)
      .filter((finding) => finding.check === check)
      .map(({ id }) => id);
  return { map, found };
}

describe('what a journey lacks', () => {
  it('is life after the purchase, until something is said of it', () => {
    const { map, found } = checked();
    expect(found('nothingAfter')).toEqual([map.journey]);
    map.run(setFields, { kind: 'stage', id: map.stage('Stay'), fields: { phase: 'after' } });
    expect(found('nothingAfter')).toEqual([map.journey]);
    map.addCard('thought', 'Sleep', 'Quiet');
    expect(found('nothingAfter')).toEqual([]);
    map.run(setFields, { kind: 'stage', id: map.stage('Stay'), fields: { phase: null } });
    map.run(setFields, { kind: 'journey', id: map.journey, fields: { subject: 'employee' } });
    expect(found('nothingAfter')).toEqual([]);
  });

  it('is a second department, among contributors, cards and touchpoints', () => {
    const { map, found } = checked();
    map.run(setFields, { kind: 'journey', id: map.journey, fields: { contributors: ['Sales', ' sales '] } });
    expect(found('oneDepartment')).toEqual([map.journey]);
    map.addCard('touchpoint', 'Pay', 'Card reader');
    const [touchpoint] = live(map.records, 'touchpoint');
    map.run(setFields, { kind: 'touchpoint', id: touchpoint?.id ?? '', fields: { department: 'Payments' } });
    expect(found('oneDepartment')).toEqual([]);
  });

  it('is evidence in a stage', () => {
    const { map, found } = checked();
    map.addCard('thought', 'Pay', 'Heard');
    expect(found('noEvidence')).toEqual([map.stage('Book'), map.stage('Stay')]);
    map.run(setFields, { kind: 'card', id: map.card('Heard'), fields: { basis: 'qualitative' } });
    expect(found('noEvidence')).toEqual([map.stage('Stay')]);
  });

  it('is a question asked at each live touchpoint, told once', () => {
    const { map, found } = checked();
    map.addCard('touchpoint', 'Search', 'App');
    const first = map.card('App');
    map.addCard('touchpoint', 'Pay', 'App');
    expect(found('nobodyListens')).toEqual([first]);
    const [app] = live(map.records, 'touchpoint');
    const set = (fields: object) => map.run(setFields, { kind: 'touchpoint', id: app?.id ?? '', fields });
    set({ state: 'planned' });
    expect(found('nobodyListens')).toEqual([]);
    set({ state: 'live', listeningPoint: { question: 'How was it?', scale: '', trigger: '', channel: '', expectedPerMonth: null } });
    expect(found('nobodyListens')).toEqual([]);
  });

  it('is the expectation that a wow goes beyond', () => {
    const { map, found } = checked();
    map.addCard('own', 'Pay', 'Free drink');
    map.run(setFields, { kind: 'card', id: map.card('Free drink'), fields: { kind: 'wow-moment' } });
    expect(found('wowWithoutExpectation')).toEqual([map.card('Free drink')]);
    map.run(setFields, { kind: 'card', id: map.card('Free drink'), fields: { beyondExpectation: 'Water' } });
    expect(found('wowWithoutExpectation')).toEqual([]);
  });

  it('is a value where a curve was begun, and nothing where none was', () => {
    const { map, found } = checked();
    expect(found('curveGap')).toEqual([]);
    map.score('Search', 1);
    map.score('Sleep', -1);
    expect(found('curveGap')).toEqual(['Pay', 'Arrive'].map((step) => scoreId({ step: map.step(step), persona: null, series: 'emotion' })));
  });

  it('is no value where the touchpoint that has one lies now, also over a whole stage', () => {
    const { map, found } = checked();
    const [card = ''] = map.addCard('touchpoint', 'Search', 'Site');
    map.run(setScore, { point: { step: map.step('Search'), persona: null, series: 'emotion', card }, value: 1 });
    map.run(moveCards, { cards: [card], lane: map.lane('touchpoint'), column: map.step('Pay') });
    const gaps = (...steps: string[]) => steps.map((step) => scoreId({ step: map.step(step), persona: null, series: 'emotion' }));
    expect(found('curveGap')).toEqual(gaps('Search', 'Arrive', 'Sleep'));
    expect(found('emptyStep')).toContain(map.step('Search'));
    map.run(setFields, { kind: 'score', id: live(map.records, 'score')[0]?.id ?? '', fields: { basis: 'measured' } });
    map.run(spanCard, { card, from: map.stage('Stay'), to: map.stage('Stay') });
    expect(found('curveGap')).toEqual(gaps('Search', 'Pay', 'Sleep'));
    expect(found('noEvidence')).toEqual([map.stage('Book')]);
    expect(journeyBasis(map.records, map.journey).backed).toBe(1);
  });

  it('is something in each step and lane', () => {
    const { map, found } = checked();
    map.addCard('thought', 'Pay', 'Hm');
    map.score('Search', 1);
    expect(found('emptyStep')).toEqual([map.step('Arrive'), map.step('Sleep')]);
    expect(found('emptyLane')).toEqual(['touchpoint', 'pain-point', 'own'].map((kind) => map.lane(kind)));
    map.run(setFields, { kind: 'lane', id: map.lane('own'), fields: { hidden: true } });
    expect(found('emptyLane')).not.toContain(map.lane('own'));
  });

  it('is never made up by samples', () => {
    const { map, found } = checked();
    map.addCard('thought', 'Pay', 'Sample');
    map.run(setFields, { kind: 'card', id: map.card('Sample'), fields: { isSample: true, basis: 'measured' } });
    expect(found('emptyStep')).toContain(map.step('Pay'));
    expect(found('noEvidence')).toContain(map.stage('Book'));
  });

  it('is nothing of a journey that is not there', () => {
    expect(checkJourney(smallMap().records, 'nowhere')).toEqual([]);
  });
});
