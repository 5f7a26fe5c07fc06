import { expect, it } from 'vitest';
import { openQuestions } from '../../../../shared/analysis/index.ts';
import { addCards, addLane, deleteRecords, linkCards, setFields } from '../../../../shared/commands/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';

function asked() {
  const map = smallMap();
  const ask = (...texts: string[]) => map.run(addCards, { journey: map.journey, place: null, kind: 'open-question', texts });
  const told = (journey: string | null = map.journey) =>
    openQuestions(map.records, journey).map(({ card, answers }) => `${card.text}: ${answers.map((answer) => answer.card.text)}`);
  return { map, ask, told };
}

it('lists questions, those that are due first', () => {
  const { map, ask, told } = asked();
  ask('Old');
  ask('Later');
  ask('Soon');
  map.run(setFields, { kind: 'card', id: map.card('Later'), fields: { reviewOn: '2027-05-01' } });
  map.run(setFields, { kind: 'card', id: map.card('Soon'), fields: { reviewOn: '2026-12-01' } });
  expect(told()).toEqual(['Soon: ', 'Later: ', 'Old: ']);
});

it('lists what is not due step by step, what stands nowhere last', () => {
  const { map, ask, told } = asked();
  ask('Nowhere');
  map.run(addLane, { journey: map.journey, kind: 'open-question' });
  map.addCard('open-question', 'Arrive', 'Who waits?');
  map.addCard('open-question', 'Search', 'Which site?', 'What price?');
  map.addCard('open-question', 'Pay', 'Which card?');
  expect(told()).toEqual(['Which site?: ', 'What price?: ', 'Which card?: ', 'Who waits?: ', 'Nowhere: ']);
  map.run(setFields, { kind: 'card', id: map.card('Who waits?'), fields: { reviewOn: '2026-12-01' } });
  expect(told()[0]).toBe('Who waits?: ');
});

it('knows what answers a question, as long as that is there', () => {
  const { map, ask, told } = asked();
  ask('Why?');
  ask('How?');
  map.addCard('thought', 'Pay', 'Because');
  const [why, how, because] = ['Why?', 'How?', 'Because'].map((text) => map.card(text));
  map.run(linkCards, { journey: map.journey, from: why ?? '', to: because ?? '' });
  map.run(linkCards, { journey: map.journey, from: how ?? '', to: why ?? '' });
  expect(told()).toEqual(['Why?: Because', 'How?: ']);
  map.run(deleteRecords, { items: [{ kind: 'card', id: because ?? '' }] });
  expect(told()).toEqual(['Why?: ', 'How?: ']);
});

it('is of one journey or of the file, without samples and without deleted journeys', () => {
  const { map, ask, told } = asked();
  ask('Here');
  const here = map.journey;
  map.newJourney('Other', [{ name: 'Only' }], ['thought']);
  ask('There');
  ask('Sample');
  map.run(setFields, { kind: 'card', id: map.card('Sample'), fields: { isSample: true } });
  expect([told(here), told(null)]).toEqual([['Here: '], ['Here: ', 'There: ']]);
  map.run(deleteRecords, { items: [{ kind: 'journey', id: map.journey }] });
  expect(told(null)).toEqual(['Here: ']);
});
