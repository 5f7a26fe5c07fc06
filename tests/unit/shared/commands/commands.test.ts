import { describe, expect, it } from 'vitest';
import {
  addCards,
  addLane,
  addPersona,
  addStages,
  addSteps,
  clearScore,
  columnsOf,
  createJourney,
  deleteRecords,
  duplicateCards,
  editCardText,
  lanesOf,
  linesOfText,
  linkCards,
  moveCards,
  moveLane,
  moveStage,
  moveStep,
  moveToTray,
  pasteLines,
  placeTouchpoint,
  rename,
  setFields,
  setScore,
  signPerson,
  spanCard,
  usePersona,
} from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import { MapDriver, smallMap } from '../../../kit/map-driver.ts';

describe('a new journey', () => {
  it('has five built-in stages of one unnamed step each, and titles that the program words', () => {
    const map = new MapDriver();
    const [journey] = map.run(createJourney, { title: 'Blank' });
    map.journey = journey?.record ?? '';
    expect(live(map.records, 'stage').map(({ preset, name }) => [preset, name])).toEqual([
      ['discover', ''],
      ['decide', ''],
      ['buy', ''],
      ['use', ''],
      ['after', ''],
    ]);
    expect(map.steps()).toEqual(['', '', '', '', '']);
    expect(live(map.records, 'lane').every(({ title }) => title === '')).toBe(true);
  });
});

describe('stages and steps', () => {
  it('come in front of what is named, or behind all', () => {
    const map = smallMap();
    map.run(addStages, { journey: map.journey, before: map.stage('Stay'), names: ['Travel', 'Wait'] });
    map.run(addStages, { journey: map.journey, before: null, names: ['Leave'] });
    map.run(addSteps, { stage: map.stage('Book'), before: map.step('Pay'), names: ['Compare'] });
    expect(map.stages()).toEqual(['Book', 'Travel', 'Wait', 'Stay', 'Leave']);
    expect(map.steps()).toEqual(['Search', 'Compare', 'Pay', '', '', 'Arrive', 'Sleep', '']);
  });

  it('move to a position among the others', () => {
    const map = smallMap();
    map.run(moveStage, { stage: map.stage('Stay'), index: 0 });
    expect(map.stages()).toEqual(['Stay', 'Book']);
    map.run(moveStep, { step: map.step('Pay'), stage: map.stage('Stay'), index: 1 });
    expect(map.steps()).toEqual(['Arrive', 'Pay', 'Sleep', 'Search']);
  });

  it('leave no stage without a column', () => {
    const map = smallMap();
    map.run(moveStep, { step: map.step('Pay'), stage: map.stage('Stay'), index: 0 });
    map.remove('step', 'Search');
    expect(map.stages()).toEqual(['Book', 'Stay']);
    expect(map.steps()).toEqual(['', 'Pay', 'Arrive', 'Sleep']);
  });

  it('take their steps along when a stage goes, and their cards wait in the tray', () => {
    const map = smallMap();
    map.addCard('thought', 'Pay', 'Did it work?');
    map.remove('stage', 'Book');
    expect(map.steps()).toEqual(['Arrive', 'Sleep']);
    expect(map.tray()).toEqual(['Did it work?']);
    map.undo();
    expect(map.cell('thought', 'Pay')).toEqual(['Did it work?']);
  });
});

describe('lanes', () => {
  it('are added and moved, and keep their cards', () => {
    const map = smallMap();
    map.addCard('thought', 'Pay', 'Hm');
    map.run(addLane, { journey: map.journey, kind: 'quote', index: 1 });
    map.run(moveLane, { lane: map.lane('thought'), index: 0 });
    expect(lanesOf(map.records, map.journey).map(({ kind }) => kind)).toEqual(['thought', 'touchpoint', 'quote', 'emotion', 'pain-point', 'own']);
    map.remove('lane', 'thought');
    expect(map.tray()).toEqual(['Hm']);
  });
});

describe('cards', () => {
  it('stack in their cell, at a position', () => {
    const map = smallMap();
    map.addCard('thought', 'Pay', 'one', 'three');
    map.run(addCards, { journey: map.journey, place: { lane: map.lane('thought'), from: map.step('Pay'), index: 1 }, texts: ['two'] });
    expect(map.cell('thought', 'Pay')).toEqual(['one', 'two', 'three']);
    expect(live(map.records, 'card').every(({ kind }) => kind === 'thought')).toBe(true);
  });

  it('in a touchpoint lane place a touchpoint of the workbook, the same for the same name', () => {
    const map = smallMap();
    map.addCard('touchpoint', 'Pay', 'App', 'App');
    map.addCard('touchpoint', 'Arrive', 'App', 'Front desk');
    expect(live(map.records, 'touchpoint').map(({ name }) => name)).toEqual(['App', 'Front desk']);
    expect(live(map.records, 'card').map(({ text }) => text)).toEqual(['', '', '', '']);
    map.run(editCardText, { card: map.card('App'), text: 'Hotel app' });
    expect(map.cell('touchpoint', 'Arrive')).toEqual(['Hotel app', 'Front desk']);
  });

  it('place a touchpoint that is there already', () => {
    const map = smallMap();
    map.addCard('touchpoint', 'Pay', 'App');
    const [touchpoint] = live(map.records, 'touchpoint');
    map.run(placeTouchpoint, { journey: map.journey, touchpoint: touchpoint!.id, place: { lane: map.lane('touchpoint'), from: map.step('Sleep') } });
    expect(map.cell('touchpoint', 'Sleep')).toEqual(['App']);
  });

  it('get a touchpoint when a nameless touchpoint card is named', () => {
    const map = smallMap();
    const [id] = map.addCard('touchpoint', 'Pay', '');
    map.run(editCardText, { card: id!, text: 'Kiosk' });
    expect(map.cell('touchpoint', 'Pay')).toEqual(['Kiosk']);
  });

  it('several keep their order when they move, at the position that is said', () => {
    const map = smallMap();
    map.addCard('thought', 'Search', 'a');
    map.addCard('thought', 'Pay', 'b', 'c');
    map.addCard('thought', 'Sleep', 'x', 'y');
    map.run(moveCards, { cards: ['c', 'a', 'x'].map((text) => map.card(text)), lane: map.lane('thought'), column: map.step('Sleep'), index: 1 });
    expect(map.cell('thought', 'Sleep')).toEqual(['y', 'a', 'c', 'x']);
  });

  it('become what their new lane holds only where the lane made them what they are', () => {
    const map = smallMap();
    map.addCard('own', 'Pay', 'note');
    map.addCard('thought', 'Pay', 'thought');
    map.addCard('touchpoint', 'Pay', 'App');
    map.addCard('pain-point', 'Pay', 'pain');
    map.run(setFields, { kind: 'card', id: map.card('pain'), fields: { severity: 4 } });
    const kindOf = (text: string) => map.records.card.get(map.card(text))?.kind;
    for (const text of ['note', 'thought', 'App']) map.moveCard(text, 'pain-point', 'Sleep');
    map.moveCard('pain', 'thought', 'Sleep');
    expect(['note', 'thought', 'App', 'pain'].map(kindOf)).toEqual(['pain-point', 'pain-point', 'touchpoint', 'pain-point']);
  });

  it('cannot lie on the curve', () => {
    const map = smallMap();
    map.addCard('emotion', 'Pay', 'new');
    expect(map.tray()).toEqual(['new']);
    map.addCard('own', 'Pay', 'note');
    map.moveCard('note', 'emotion', 'Pay');
    expect(map.cell('own', 'Pay')).toEqual(['note']);
  });

  it('stretch over steps whichever end comes first, and keep their width when they move', () => {
    const map = smallMap();
    map.addCard('own', 'Pay', 'wide');
    map.run(spanCard, { card: map.card('wide'), from: map.step('Pay'), to: map.step('Search') });
    expect(map.cell('own', 'Search')).toEqual(['wide']);
    map.moveCard('wide', 'own', 'Pay');
    expect([map.cell('own', 'Search'), map.cell('own', 'Pay'), map.cell('own', 'Arrive'), map.cell('own', 'Sleep')]).toEqual([[], ['wide'], ['wide'], []]);
    map.moveCard('wide', 'own', 'Sleep');
    expect(map.cell('own', 'Sleep')).toEqual(['wide']);
  });

  it('over a whole stage grow with it and cover the stage they move to', () => {
    const map = smallMap();
    map.addCard('own', 'Pay', 'stage');
    map.run(spanCard, { card: map.card('stage'), from: map.stage('Book'), to: map.stage('Book') });
    map.run(addSteps, { stage: map.stage('Book'), before: null, names: ['Confirm'] });
    expect(map.cell('own', 'Confirm')).toEqual(['stage']);
    map.moveCard('stage', 'own', 'Sleep');
    expect([map.cell('own', 'Pay'), map.cell('own', 'Arrive')]).toEqual([[], ['stage']]);
  });

  it('go to the tray and come back', () => {
    const map = smallMap();
    map.addTrayCard('first');
    map.addCard('own', 'Pay', 'second');
    map.run(moveToTray, { cards: [map.card('second')] });
    expect(map.tray()).toEqual(['first', 'second']);
    map.moveCard('first', 'own', 'Pay');
    expect([map.tray(), map.cell('own', 'Pay')]).toEqual([['second'], ['first']]);
  });

  it('duplicate right below', () => {
    const map = smallMap();
    map.addCard('own', 'Pay', 'a', 'b', 'c');
    map.run(duplicateCards, { cards: [map.card('a'), map.card('b')] });
    expect(map.cell('own', 'Pay')).toEqual(['a', 'b', 'a', 'b', 'c']);
  });

  it('link once, and not to themselves', () => {
    const map = smallMap();
    const [a, b] = map.addCard('own', 'Pay', 'a', 'b');
    for (let i = 0; i < 2; i += 1) map.run(linkCards, { journey: map.journey, from: a!, to: b! });
    map.run(linkCards, { journey: map.journey, from: a!, to: a! });
    expect(live(map.records, 'link')).toHaveLength(1);
    map.remove('card', 'a');
    expect(live(map.records, 'link')).toHaveLength(1);
  });
});

describe('lines from elsewhere', () => {
  it('lose bullets and numbers', () => {
    expect(linesOfText('• one\r\n\n 2. two \n- three\n3 four\n-5 degrees')).toEqual(['one', 'two', 'three', '3 four', '-5 degrees']);
  });

  it('go down a cell', () => {
    const map = smallMap();
    map.run(pasteLines, { journey: map.journey, lane: map.lane('thought'), column: map.step('Pay'), lines: ['a', ' ', 'b'], how: 'down' });
    expect(map.cell('thought', 'Pay')).toEqual(['a', 'b']);
  });

  it('go across the steps and add steps past the end', () => {
    const map = smallMap();
    map.addCard('touchpoint', 'Sleep', 'Bed');
    map.run(pasteLines, { journey: map.journey, lane: map.lane('touchpoint'), column: map.step('Arrive'), lines: ['Door', 'Lamp', 'Door'], how: 'across' });
    expect(map.steps()).toEqual(['Search', 'Pay', 'Arrive', 'Sleep', '']);
    expect([map.cell('touchpoint', 'Arrive'), map.cell('touchpoint', 'Sleep'), map.cell('touchpoint', '')]).toEqual([['Door'], ['Bed', 'Lamp'], ['Door']]);
    expect(live(map.records, 'touchpoint').map(({ name }) => name)).toEqual(['Bed', 'Door', 'Lamp']);
  });

  it('become steps behind the one that is selected', () => {
    const map = smallMap();
    map.run(pasteLines, { journey: map.journey, lane: null, column: map.step('Search'), lines: ['Compare', 'Choose'], how: 'steps' });
    expect(map.steps()).toEqual(['Search', 'Compare', 'Choose', 'Pay', 'Arrive', 'Sleep']);
  });
});

describe('the curve', () => {
  it('is set, cleared and set again under one id', () => {
    const map = smallMap();
    const point = { step: map.step('Pay'), persona: null, series: 'emotion' } as const;
    map.run(setScore, { point, value: -1.23, word: 'angry' });
    map.run(clearScore, { point });
    expect(live(map.records, 'score')).toEqual([]);
    map.run(setScore, { point, value: 7 });
    expect(live(map.records, 'score')).toMatchObject([{ id: scoreId(point), value: 2, word: 'angry', step: point.step, journey: map.journey }]);
  });

  it('a face follows the value, any other word stays', () => {
    const map = smallMap();
    const point = { step: map.step('Pay'), persona: null, series: 'emotion' } as const;
    const word = () => live(map.records, 'score')[0]?.word;
    map.run(setScore, { point, value: 2, word: '😄' });
    map.run(setScore, { point, value: -1.8 });
    expect(word()).toBe('😡');
    map.run(setScore, { point, value: 0, word: 'meh' });
    map.run(setScore, { point, value: 2 });
    expect(word()).toBe('meh');
  });

  it('that was measured is so no longer once it is moved by hand', () => {
    const map = smallMap();
    const point = { step: map.step('Pay'), persona: null, series: 'emotion' } as const;
    const basis = () => live(map.records, 'score')[0]?.basis;
    map.run(setScore, { point, value: 1, basis: 'measured' });
    map.run(setScore, { point, value: 1 });
    expect(basis()).toBe('measured');
    map.run(setScore, { point, value: 1.1 });
    expect(basis()).toBe('assumption');
  });

  it('of a series of one’s own belongs to its lane', () => {
    const map = smallMap();
    const point = { step: map.step('Pay'), persona: null, series: 'own', lane: 'a' } as const;
    map.run(setScore, { point, value: 1 });
    map.run(setScore, { point: { ...point, lane: 'b' }, value: 2 });
    expect(live(map.records, 'score').map(({ lane, value }) => [lane, value])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    map.run(clearScore, { point });
    expect(live(map.records, 'score').map(({ lane }) => lane)).toEqual(['b']);
  });

  it('rounds to the finest mark of the journey’s scale', () => {
    const map = smallMap();
    map.run(setFields, { kind: 'journey', id: map.journey, fields: { scale: { min: 1, max: 5, step: 1 } } });
    map.score('Pay', -1.4);
    expect(live(map.records, 'score')[0]?.value).toBe(-1);
  });
});

describe('personas and people', () => {
  it('are used by a journey once, in order', () => {
    const map = smallMap();
    map.run(addPersona, { id: 'mei', name: 'Mei', journey: map.journey });
    map.run(addPersona, { id: 'tom', name: 'Tom', journey: map.journey });
    expect(map.run(usePersona, { journey: map.journey, persona: 'mei', used: true })).toEqual([]);
    map.run(usePersona, { journey: map.journey, persona: 'mei', used: false });
    expect(map.records.journey.get(map.journey)?.personas).toEqual(['tom']);
  });

  it('sign with each device once', () => {
    const map = new MapDriver();
    const person = { id: 'p', name: 'Ada', colour: '#123456' };
    map.run(signPerson, { ...person, device: 'laptop' });
    map.run(signPerson, { ...person, device: 'tablet' });
    expect(map.run(signPerson, { ...person, device: 'laptop' })).toEqual([]);
    expect(map.records.person.get('p')?.devices).toEqual(['laptop', 'tablet']);
  });

  it('come back when they sign after somebody deleted them, once', () => {
    const map = new MapDriver();
    const person = { id: 'p', name: 'Ada', colour: '#123456' };
    map.run(signPerson, person);
    map.run(deleteRecords, { items: [{ kind: 'person', id: 'p' }] });
    map.run(signPerson, person);
    expect(map.records.person.get('p')?.deleted).toBe(false);
    expect(map.run(signPerson, person)).toEqual([]);
  });
});

describe('what comes from a template', () => {
  it('is a sample until somebody works on it', () => {
    const map = smallMap();
    map.run(addCards, { journey: map.journey, place: null, texts: ['sample'], fields: { isSample: true } });
    const id = map.card('sample');
    map.run(moveCards, { cards: [id], lane: map.lane('own'), column: map.step('Pay') });
    expect(map.records.card.get(id)?.isSample).toBe(true);
    map.run(editCardText, { card: id, text: 'mine' });
    expect(map.records.card.get(id)?.isSample).toBe(false);
  });
});

describe('intents about things that are gone', () => {
  it('change nothing', () => {
    const map = smallMap();
    map.addCard('own', 'Pay', 'a');
    const id = map.card('a');
    map.remove('card', 'a');
    expect(map.run(editCardText, { card: id, text: 'b' })).toEqual([]);
    expect(map.run(deleteRecords, { items: [{ kind: 'card', id }] })).toEqual([]);
    expect(map.run(moveCards, { cards: [id], lane: map.lane('own'), column: map.step('Pay') })).toEqual([]);
    expect(map.run(moveStep, { step: 'gone', stage: map.stage('Book'), index: 0 })).toEqual([]);
    expect(columnsOf(map.records, 'gone')).toEqual([]);
    expect(map.run(rename, { kind: 'stage', id: map.stage('Book'), name: ' Book ' })).toEqual([]);
  });
});
