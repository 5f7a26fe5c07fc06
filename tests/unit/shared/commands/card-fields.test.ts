import { expect, it } from 'vitest';
import { heldValue, valueText } from '../../../../shared/analysis/own-values.ts';
import { changedSince } from '../../../../shared/analysis/recent-changes.ts';
import {
  addCardField,
  cardFieldsOf,
  deleteCardField,
  duplicateCards,
  duplicateJourney,
  moveCardField,
  nameOptions,
  pasteParcel,
  renameOption,
  restoreJourney,
  setCardValues,
  setFields,
} from '../../../../shared/commands/index.ts';
import { importText } from '../../../../shared/interchange/index.ts';
import { exportJson } from '../../../../shared/interchange/json/export.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { type MapDriver, smallMap } from '../../../kit/map-driver.ts';
import { cardsOf, parcelOf } from '../../../kit/parcels.ts';

const WORDS = { answer: (answer: string) => (answer === 'yes' ? 'Yes' : 'No'), comma: ', ' };

function mapWithFields(): MapDriver {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'One', 'Two');
  map.run(addCardField, { id: 'cost', name: ' Cost ', kind: 'number' });
  map.run(addCardField, { id: 'risk', name: 'Risk', kind: 'choice' });
  map.run(nameOptions, { field: 'risk', names: ['low', 'high', 'high', ' '] });
  map.run(setFields, { kind: 'card_field', id: 'cost', fields: { unit: '€' } });
  return map;
}

function said(map: MapDriver, card: string, field: string): string {
  const of = map.records.card_field.get(field);
  return of ? valueText(map.records, of, heldValue(map.records, card, field), WORDS) : '';
}

const option = (map: MapDriver, name: string) => map.records.card_field.get('risk')?.options.find((each) => each.name === name)?.id ?? '';

it('fills several cards in one edit, and takes it back in one', () => {
  const map = mapWithFields();
  const cards = [map.card('One'), map.card('Two')];
  map.run(setCardValues, { cards, field: 'cost', value: { number: 40 } });
  expect(cards.map((card) => said(map, card, 'cost'))).toEqual(['40\u202f€', '40\u202f€']);
  map.undo();
  expect(cards.map((card) => said(map, card, 'cost'))).toEqual(['', '']);
  map.run(setCardValues, { cards, field: 'cost', value: { number: 41 } });
  expect(said(map, cards[1] ?? '', 'cost')).toBe('41\u202f€');
});

it('writes nothing for nothing, nor into a field that is not there', () => {
  const map = mapWithFields();
  expect(map.run(setCardValues, { cards: [map.card('One')], field: 'cost', value: { number: null } })).toEqual([]);
  expect(map.run(setCardValues, { cards: [map.card('One')], field: 'gone', value: { text: 'x' } })).toEqual([]);
});

it('keeps the values of a deleted field, and of another kind, for the day they come back', () => {
  const map = mapWithFields();
  const one = map.card('One');
  map.run(setCardValues, { cards: [one], field: 'cost', value: { number: 7 } });
  map.run(deleteCardField, { field: 'cost' });
  expect(cardFieldsOf(map.records).map(({ name }) => name)).toEqual(['Risk']);
  map.undo();
  expect(said(map, one, 'cost')).toBe('7\u202f€');
  map.run(setFields, { kind: 'card_field', id: 'cost', fields: { kind: 'text' } });
  expect(said(map, one, 'cost')).toBe('');
  map.run(setFields, { kind: 'card_field', id: 'cost', fields: { kind: 'number' } });
  expect(said(map, one, 'cost')).toBe('7\u202f€');
});

it('retires an answer that cards hold, forgets one that none holds, and renames one everywhere', () => {
  const map = mapWithFields();
  const one = map.card('One');
  map.run(setCardValues, { cards: [one], field: 'risk', value: { options: [option(map, 'high')] } });
  map.run(nameOptions, { field: 'risk', names: ['middle'] });
  expect(map.records.card_field.get('risk')?.options.map(({ name, retired }) => [name, retired])).toEqual([
    ['middle', false],
    ['high', true],
  ]);
  map.run(renameOption, { field: 'risk', option: option(map, 'high'), name: 'very high' });
  expect(said(map, one, 'risk')).toBe('very high');
  map.run(nameOptions, { field: 'risk', names: ['very high'] });
  expect(map.records.card_field.get('risk')?.options).toEqual([{ id: option(map, 'very high'), name: 'very high', retired: false }]);
});

it('makes a person that is named for the first time, and finds it again', () => {
  const map = mapWithFields();
  map.run(addCardField, { id: 'who', name: 'Who', kind: 'person' });
  map.run(setCardValues, { cards: [map.card('One')], field: 'who', value: {}, personName: 'Ana' });
  map.run(setCardValues, { cards: [map.card('Two')], field: 'who', value: {}, personName: ' ana ' });
  expect(live(map.records, 'person')).toHaveLength(1);
  expect(said(map, map.card('Two'), 'who')).toBe('Ana');
  map.run(setCardValues, { cards: [map.card('Two')], field: 'who', value: {}, personName: '' });
  expect(said(map, map.card('Two'), 'who')).toBe('');
});

it('keeps fields in an order of their own', () => {
  const map = mapWithFields();
  map.run(moveCardField, { field: 'risk', index: 0 });
  expect(cardFieldsOf(map.records).map(({ id }) => id)).toEqual(['risk', 'cost']);
});

it('goes along with copies of a card, of a journey, and of a file', () => {
  const map = mapWithFields();
  const one = map.card('One');
  map.run(setCardValues, { cards: [one], field: 'cost', value: { number: 7 } });
  map.run(duplicateCards, { cards: [one], ids: ['copy'] });
  expect(said(map, 'copy', 'cost')).toBe('7\u202f€');

  map.run(duplicateJourney, { id: 'second', journey: map.journey, title: 'Second' });
  const copied = live(map.records, 'card').filter(({ journey, text }) => journey === 'second' && text === 'One');
  expect(copied.map(({ id }) => said(map, id, 'cost'))).toEqual(['7\u202f€', '7\u202f€']);
  expect(map.records.card_value.get(`${copied[0]?.id}.cost`)?.journey).toBe('second');

  const { text } = exportJson({ records: map.records });
  const other = smallMap();
  const { drafts, warnings } = importText({ text, name: 'a.json', format: 'json' } as never);
  other.apply(drafts);
  expect(warnings).toEqual([]);
  const [field] = cardFieldsOf(other.records);
  const taken = live(other.records, 'card').filter((card) => card.text === 'One');
  expect(taken.map(({ id }) => said(other, id, field?.id ?? ''))).toEqual(Array(4).fill('7\u202f€'));
});

it('goes through the clipboard into a file whose field has the same name, and stays behind where somebody says so', () => {
  const map = mapWithFields();
  const one = map.card('One');
  map.run(setCardValues, { cards: [one], field: 'cost', value: { number: 7 } });
  map.run(setCardValues, { cards: [one], field: 'risk', value: { options: [option(map, 'low')] } });
  const parcel = parcelOf(map, cardsOf(map, 'One'));
  const other = smallMap();
  other.run(addCardField, { id: 'costs', name: ' cost', kind: 'number' });
  const where = { to: 'tray', journey: other.journey } as const;
  const left = { 'card_field:risk': { as: 'nothing' } } as const;
  if (parcel) other.run(pasteParcel, { parcel, where, choices: left });
  const pasted = live(other.records, 'card')[0]?.id ?? '';
  expect(said(other, pasted, 'costs')).toBe('7');
  expect(live(other.records, 'card_value')).toHaveLength(1);
});

it('comes back with a journey that is restored, its field too; what was filled in shows as a change of the card', () => {
  const map = mapWithFields();
  const one = map.card('One');
  map.run(setCardValues, { cards: [one], field: 'cost', value: { number: 7 } });
  const past = map.records;
  const stamp = Math.max(...[...map.records.card_value.values()].map(({ changed }) => changed.at));
  map.run(setCardValues, { cards: [one], field: 'cost', value: { number: 8 } });
  expect(changedSince(map.records, map.journey, stamp, () => true)).toEqual([{ kind: 'card', id: one }]);
  map.run(deleteCardField, { field: 'cost' });
  map.run(restoreJourney, { journey: map.journey, past });
  expect(said(map, one, 'cost')).toBe('7\u202f€');
  expect(cardFieldsOf(map.records).map(({ id }) => id)).toContain('cost');
});

it('brings the answers of a choice that the other file lacks, and uses those of the same name', () => {
  const map = mapWithFields();
  map.run(setCardValues, { cards: [map.card('One')], field: 'risk', value: { options: [option(map, 'low'), option(map, 'high')] } });
  const other = smallMap();
  other.run(addCardField, { id: 'danger', name: 'Risk', kind: 'choice' });
  other.run(nameOptions, { field: 'danger', names: ['Low'] });
  const parcel = parcelOf(map, cardsOf(map, 'One'));
  if (parcel) other.run(pasteParcel, { parcel, where: { to: 'tray', journey: other.journey } });
  const danger = other.records.card_field.get('danger');
  expect(danger?.options.map(({ name }) => name)).toEqual(['Low', 'high']);
  expect(live(other.records, 'card_value')[0]?.options).toEqual(danger?.options.map(({ id }) => id));
});
