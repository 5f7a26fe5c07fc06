import { describe, expect, it } from 'vitest';
import { changedValueText, changesByStage, compareJourneys, countChanges, walkedSteps } from '../../../../../shared/analysis/index.ts';
import {
  addCardField,
  addCards,
  addLane,
  addNote,
  addPersona,
  addStages,
  columnsOf,
  createJourney,
  deleteRecords,
  duplicateJourney,
  linkCards,
  moveCards,
  moveStage,
  moveStep,
  rename,
  setCardValues,
  setFields,
  setScore,
  stagesOf,
} from '../../../../../shared/commands/index.ts';
import { live } from '../../../../../shared/model/kinds.ts';
import { inTray } from '../../../../../shared/model/place.ts';
import { type MapDriver, smallMap } from '../../../../kit/map-driver.ts';

/** A journey and a copy of it, in which everything is found by what it was called in the first. */
function twice() {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'Slow', 'Dear');
  map.addCard('touchpoint', 'Arrive', 'Desk');
  map.score('Pay', -1);
  const first = map.journey;
  map.run(duplicateJourney, { id: 'copy', journey: first, title: '' });
  const copyOf = (kind: 'stage' | 'step' | 'lane' | 'card', id: string) => live(map.records, kind).find(({ origin }) => origin === id)?.id ?? '';
  const compared = () => compareJourneys(map.records, first, 'copy');
  const said = () => compared().changes.map(({ subject, kinds, fields }) => [subject, kinds.join(' '), ...fields.map(({ field }) => field)].join(' '));
  return { map, first, copyOf, compared, said };
}

const columnNames = (map: MapDriver, first: string, other: string) =>
  compareJourneys(map.records, first, other).stages.flatMap(({ columns }) => columns.map(({ a, b }) => `${a?.name ?? '–'} ${b?.name ?? '–'}`));

describe('a journey and a copy of it', () => {
  it('say the same at first', () => {
    const { compared, map, first } = twice();
    expect(compared().changes).toEqual([]);
    expect(columnNames(map, first, 'copy')).toEqual(['Search Search', 'Pay Pay', 'Arrive Arrive', 'Sleep Sleep']);
  });

  it('differ by what was added, taken away, changed, moved, and by how it feels', () => {
    const { map, copyOf, said, compared } = twice();
    const lane = copyOf('lane', map.lane('thought'));
    map.run(setFields, { kind: 'card', id: copyOf('card', map.card('Slow')), fields: { text: 'Quick' } });
    map.run(moveCards, { cards: [copyOf('card', map.card('Dear'))], lane, column: copyOf('step', map.step('Search')) });
    map.run(deleteRecords, { items: [{ kind: 'card', id: copyOf('card', map.card('Desk')) }] });
    map.run(addCards, { journey: 'copy', place: { lane, from: copyOf('step', map.step('Sleep')) }, texts: ['Well'] });
    map.run(setScore, { point: { step: copyOf('step', map.step('Pay')), persona: null, series: 'emotion' }, value: 1 });
    expect(said()).toEqual(['card moved', 'card changed text', 'score changed value', 'card removed', 'card added']);
    expect(compared().changes[1]?.fields).toEqual([{ field: 'text', before: 'Slow', after: 'Quick' }]);
    expect(countChanges(compared().changes)).toEqual({ added: 1, removed: 1, changed: 2, moved: 1 });
    expect([...changesByStage(compared())].map(([stage, list]) => [stage, list.length])).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('differ by what a card holds in fields of one’s own, and by what it rests on', () => {
    const { map, copyOf, compared } = twice();
    const [was, is] = [map.card('Slow'), copyOf('card', map.card('Slow'))];
    map.run(addCardField, { id: 'cost', name: 'Cost', kind: 'number' });
    map.run(addCardField, { id: 'only-pains', name: 'Risk', kind: 'text' });
    map.run(setFields, { kind: 'card_field', id: 'only-pains', fields: { cardKinds: ['pain-point'] } });
    map.run(setCardValues, { cards: [was], field: 'cost', value: { number: 40 } });
    map.run(setCardValues, { cards: [is], field: 'only-pains', value: { text: 'none' } });
    map.run(setFields, { kind: 'card', id: is, fields: { evidence: ['survey'] } });
    const fields = compared().changes.flatMap((change) => change.fields);
    expect(fields).toEqual([
      { field: 'evidence', before: [], after: ['survey'] },
      { field: 'cost', own: true, before: 40, after: null },
    ]);
    map.run(setFields, { kind: 'card_field', id: 'cost', fields: { unit: '€' } });
    const words = { answer: (answer: string) => answer, comma: ', ' };
    expect([40, null].map((value) => changedValueText(map.records, 'cost', value, words))).toEqual(['40\u202f€', '']);
  });

  it('tell the word “done” like any other, and not that a step was done as planned', () => {
    const { map, copyOf, compared } = twice();
    map.run(setFields, { kind: 'card', id: map.card('Slow'), fields: { text: 'done' } });
    map.run(setFields, { kind: 'card', id: copyOf('card', map.card('done')), fields: { text: 'finished' } });
    map.run(setFields, { kind: 'step', id: copyOf('step', map.step('Pay')), fields: { deviation: 'done' } });
    expect(compared().changes.flatMap(({ fields }) => fields)).toEqual([{ field: 'text', before: 'done', after: 'finished' }]);
  });

  it('leave a gap where only one has a stage, and stand in two places what changed its order', () => {
    const { map, first, copyOf, said } = twice();
    map.run(addStages, { journey: 'copy', before: null, names: ['Home'] });
    map.run(moveStep, { step: copyOf('step', map.step('Pay')), stage: copyOf('stage', map.stage('Stay')), index: 0 });
    expect(columnNames(map, first, 'copy')).toEqual(['Search Search', 'Pay –', '– Pay', 'Arrive Arrive', 'Sleep Sleep', '– ']);
    expect(said()).toEqual(['step moved', 'stage added']);
  });

  it('tell of a stage that moved as a whole once, and not of what moved with it', () => {
    const { map, copyOf, said } = twice();
    map.run(moveStage, { stage: copyOf('stage', map.stage('Stay')), index: 0 });
    expect(said()).toEqual(['stage moved']);
  });

  it('tell of a step that moved within a stage that moved', () => {
    const { map, first, copyOf, said } = twice();
    for (const journey of [first, 'copy']) map.run(addStages, { journey, before: null, names: ['Leave', 'Home'] });
    map.run(moveStage, { stage: copyOf('stage', map.stage('Stay')), index: 3 });
    expect(said()).toEqual(['stage moved']);
    map.run(moveStep, { step: copyOf('step', map.step('Sleep')), stage: copyOf('stage', map.stage('Stay')), index: 0 });
    expect(said()).toEqual(['stage moved', 'step moved']);
  });

  it('tell of a note that was put away', () => {
    const { map, said } = twice();
    const beside = { side: 'right', x: 40, y: 0, w: 200 } as const;
    map.run(addNote, { id: 'note', journey: map.journey, beside, text: 'Ask' });
    map.run(addNote, { id: 'note-too', journey: 'copy', beside: { ...beside, y: 300 }, text: 'Ask' });
    expect(said()).toEqual([]);
    map.run(setFields, { kind: 'card', id: 'note-too', fields: { place: inTray('a0') } });
    expect(said()).toEqual(['card moved']);
  });

  it('tell of a stage that is gone, and of its cards, which lie in the tray', () => {
    const { map, copyOf, said } = twice();
    map.run(deleteRecords, { items: [{ kind: 'stage', id: copyOf('stage', map.stage('Stay')) }] });
    expect(said().toSorted()).toEqual(['card moved', 'stage removed']);
  });

  it('tell what was felt and linked where something is gone as gone with it', () => {
    const { map, copyOf, said } = twice();
    const ends = (text: string) => copyOf('card', map.card(text));
    map.run(linkCards, { id: 'before', journey: map.journey, from: map.card('Slow'), to: map.card('Dear') });
    map.run(linkCards, { id: 'after', journey: 'copy', from: ends('Slow'), to: ends('Dear') });
    expect(said()).toEqual([]);
    map.run(deleteRecords, { items: [{ kind: 'card', id: ends('Slow') }] });
    expect(said()).toEqual(['card removed', 'link removed']);
    map.undo();
    map.run(deleteRecords, { items: [{ kind: 'step', id: copyOf('step', map.step('Pay')) }] });
    expect(said().toSorted()).toEqual(['card moved', 'card moved', 'score removed', 'step removed']);
  });

  it('tell nothing of what a persona felt who is gone, nor of a curve that is gone in both', () => {
    const { map, copyOf, said } = twice();
    const hope = { journey: map.journey, kind: 'emotion', series: 'own' } as const;
    map.run(addLane, { ...hope, id: 'hope' });
    map.run(addLane, { ...hope, id: 'hope-too', journey: 'copy' });
    map.run(addPersona, { id: 'ann', journey: map.journey, name: 'Ann' });
    const [pay, paid] = [map.step('Pay'), copyOf('step', map.step('Pay'))];
    map.run(setScore, { point: { step: pay, persona: 'ann', series: 'emotion' }, value: 1 });
    map.run(setScore, { point: { step: paid, persona: 'ann', series: 'emotion' }, value: -2 });
    map.run(setScore, { point: { step: paid, persona: null, series: 'own', lane: 'hope-too' }, value: 2 });
    const told = () => said().filter((one) => one.startsWith('score'));
    expect(told().toSorted()).toEqual(['score added', 'score changed value']);
    map.run(deleteRecords, { items: [{ kind: 'persona', id: 'ann' }] });
    expect(told()).toEqual(['score added']);
    map.run(deleteRecords, { items: ['hope', 'hope-too'].map((id) => ({ kind: 'lane' as const, id })) });
    expect(told()).toEqual([]);
  });
});

describe('journeys drawn apart', () => {
  it('correspond by what is called alike', () => {
    const map = smallMap();
    map.addCard('thought', 'Pay', 'Slow');
    const first = map.journey;
    const before = new Set(live(map.records, 'step').map(({ id }) => id));
    const [journey] = map.run(createJourney, {
      title: 'Apart',
      stages: [{ name: 'book ', steps: ['Search', 'Choose', 'Pay'] }, { name: 'Leave' }],
      lanes: [{ kind: 'thought' }, { kind: 'need' }],
    });
    const other = journey?.record ?? '';
    const pay = columnsOf(map.records, other).find(({ name }) => name === 'Pay')?.id ?? '';
    const lane = live(map.records, 'lane').find((held) => held.journey === other && held.kind === 'thought')?.id ?? '';
    map.run(addCards, { journey: other, place: { lane, from: pay }, texts: ['slow'] });
    expect(before.has(pay)).toBe(false);
    expect(columnNames(map, first, other)).toEqual(['Search Search', '– Choose', 'Pay Pay', 'Arrive –', 'Sleep –', '– ']);
    const { changes } = compareJourneys(map.records, first, other);
    expect(changes.filter(({ subject }) => subject === 'card').map(({ fields }) => fields)).toEqual([[{ field: 'text', before: 'Slow', after: 'slow' }]]);
  });
});

describe('a plan and what was lived', () => {
  it('tell which steps were done, skipped, lived otherwise, and not planned', () => {
    const { map, first, copyOf, compared } = twice();
    const steps = ['Search', 'Pay', 'Arrive', 'Sleep'].map((name) => [copyOf('step', map.step(name)), map.step(name)] as const);
    for (const [id] of steps) map.run(rename, { kind: 'step', id, name: 'Otherwise' });
    for (const [id, planned] of steps) map.run(setFields, { kind: 'step', id, fields: { origin: null, plannedStep: planned } });
    map.run(setFields, { kind: 'step', id: steps[0]?.[0] ?? '', fields: { deviation: 'done' } });
    map.run(setFields, { kind: 'step', id: steps[1]?.[0] ?? '', fields: { deviation: 'skipped' } });
    map.run(deleteRecords, { items: [{ kind: 'step', id: steps[3]?.[0] ?? '' }] });
    const [stage] = stagesOf(map.records, 'copy');
    map.run(setFields, { kind: 'stage', id: stage?.id ?? '', fields: { customerGoal: 'Rest' } });
    map.run(addStages, { journey: 'copy', before: null, names: ['More'] });
    expect(walkedSteps(compared())).toEqual({ done: 2, skipped: 2, deviated: 0, added: 1 });
    expect(compareJourneys(map.records, first, first).changes).toEqual([]);
  });
});
