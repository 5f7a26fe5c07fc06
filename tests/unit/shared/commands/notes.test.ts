import { describe, expect, it } from 'vitest';
import { addNote, duplicateCards, inReadingOrder, moveBeside, moveCards, moveToTray, trayOf } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { smallMap } from '../../../kit/map-driver.ts';

const at = (x: number, y: number, side: 'right' | 'below' = 'right') => ({ side, x, y, w: 200 });

function noted() {
  const map = smallMap();
  map.run(addNote, { journey: map.journey, beside: at(40, 80), text: 'Ask the front desk' });
  const place = () => map.records.card.get(map.card('Ask the front desk'))?.place;
  return { map, place, note: map.card('Ask the front desk') };
}

describe('a note beside the grid', () => {
  it('is a card of the journey that waits in no tray', () => {
    const { map, place, note } = noted();
    expect(map.records.card.get(note)).toMatchObject({ kind: 'note', journey: map.journey, text: 'Ask the front desk' });
    expect(place()).toMatchObject({ lane: null, from: null, to: null, beside: at(40, 80) });
    expect(trayOf(map.records, map.journey)).toEqual([]);
  });

  it('becomes a card of the lane that takes it, and a note again, with one undo each', () => {
    const { map, place, note } = noted();
    map.run(moveCards, { cards: [note], lane: map.lane('pain-point'), column: map.step('Pay') });
    expect(map.records.card.get(note)?.kind).toBe('pain-point');
    expect(place()).not.toHaveProperty('beside');
    map.run(moveBeside, { notes: [{ card: note, beside: at(8, 8, 'below') }] });
    expect(map.records.card.get(note)?.kind).toBe('pain-point');
    expect(place()).toMatchObject({ lane: null, beside: at(8, 8, 'below') });
    map.undo();
    expect(place()?.lane).toBe(map.lane('pain-point'));
    map.undo();
    expect(place()).toMatchObject({ beside: at(40, 80) });
  });

  it('can go to the tray, and is copied a little aside', () => {
    const { map, note } = noted();
    const [copy] = map.run(duplicateCards, { cards: [note] });
    expect(map.records.card.get(copy?.record ?? '')?.place.beside).toEqual(at(56, 96));
    map.run(moveToTray, { cards: [note] });
    expect(trayOf(map.records, map.journey).map(({ id }) => id)).toEqual([note]);
  });

  it('is read after the grid and before the tray', () => {
    const { map, note } = noted();
    map.addTrayCard('Later');
    map.addCard('pain-point', 'Pay', 'Refused');
    const read = inReadingOrder(map.records, map.journey, live(map.records, 'card')).map(({ id }) => id);
    expect(read.slice(-3)).toEqual([map.card('Refused'), note, map.card('Later')]);
  });
});
