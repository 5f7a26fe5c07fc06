import { expect, it } from 'vitest';
import { addCardField, setCardValues, setFields } from '../../../../shared/commands/index.ts';
import { layoutJourney, type Scene } from '../../../../shared/scene/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';
import { EN } from './words.ts';

it('shows a field that was asked for as a line on the card, and only that card is made anew', () => {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'Two', 'One');
  map.run(addCardField, { id: 'cost', name: 'Cost', kind: 'number' });
  map.run(setCardValues, { cards: [map.card('One')], field: 'cost', value: { number: 40 } });
  const lay = (before?: Scene) => layoutJourney(map.records, map.journey, { words: EN }, before);
  const named = (scene: Scene, title: string) => scene.cards.find((card) => card.title === title);
  const first = lay();
  expect(named(first, 'One')?.own).toEqual([]);
  map.run(setFields, { kind: 'card_field', id: 'cost', fields: { onMap: true } });
  const second = lay(first);
  expect(named(second, 'One')?.own).toEqual(['Cost: 40']);
  expect(named(second, 'Two')?.own).toEqual([]);
  expect(named(second, 'One')?.h).toBeGreaterThan(named(first, 'One')?.h ?? 0);
  map.run(setCardValues, { cards: [map.card('One')], field: 'cost', value: { number: 41 } });
  const third = lay(second);
  expect(named(third, 'One')?.own).toEqual(['Cost: 41']);
  expect(named(third, 'Two')).toBe(named(second, 'Two'));
});

it('says nothing on cards of a kind that has no such field', () => {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'One');
  map.run(addCardField, { id: 'cost', name: 'Cost', kind: 'number' });
  map.run(setCardValues, { cards: [map.card('One')], field: 'cost', value: { number: 40 } });
  map.run(setFields, { kind: 'card_field', id: 'cost', fields: { onMap: true, cardKinds: ['pain-point'] } });
  const scene = layoutJourney(map.records, map.journey, { words: EN });
  expect(scene.cards.find((card) => card.title === 'One')?.own).toEqual([]);
});
