import { describe, expect, it } from 'vitest';
import { journeysOf, lanesOf, parcelRows, pasteSheet, stagesOf } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import { shown, smallMap } from '../../../kit/map-driver.ts';
import { cardsOf, parcelOf } from '../../../kit/parcels.ts';

const STAGES = [
  { name: 'Leave', steps: ['Pack', 'Pay out'] },
  { name: 'After', steps: [''] },
];

describe('pasting a table', () => {
  it('puts its stages behind the others, fills lanes that are there and makes the rest, in one edit', () => {
    const map = smallMap();
    map.addCard('touchpoint', 'Pay', 'App');
    const before = shown(map.records);
    map.run(pasteSheet, {
      journey: map.journey,
      title: '',
      stages: STAGES,
      lanes: [
        { lane: map.lane('touchpoint'), kind: 'touchpoint', title: '', cells: [['App'], ['Desk'], []] },
        { lane: null, kind: 'quote', title: '', cells: [['One', 'Two'], [], []] },
        { lane: map.lane('emotion'), kind: 'emotion', title: '', cells: [], feeling: { persona: null, values: [1, null, -2] } },
      ],
    });
    expect(stagesOf(map.records, map.journey).map(({ name }) => name)).toEqual(['Book', 'Stay', 'Leave', 'After']);
    expect(map.steps()).toEqual(['Search', 'Pay', 'Arrive', 'Sleep', 'Pack', 'Pay out', '']);
    expect([map.cell('quote', 'Pack'), map.cell('touchpoint', 'Pack'), map.cell('touchpoint', 'Pay out')]).toEqual([['One', 'Two'], ['App'], ['Desk']]);
    expect(live(map.records, 'touchpoint').map(({ name }) => name)).toEqual(['App', 'Desk']);
    expect(map.records.score.get(scoreId({ step: map.step('Pack'), persona: null, series: 'emotion' }))?.value).toBe(1);
    expect(lanesOf(map.records, map.journey).at(-1)?.kind).toBe('quote');
    map.undo();
    expect(shown(map.records)).toEqual(before);
  });

  it('makes a journey of its own', () => {
    const map = smallMap();
    map.run(pasteSheet, { journey: null, title: 'Pasted', stages: STAGES, lanes: [{ lane: null, kind: 'own', title: 'Ideas', cells: [['x'], [], []] }] });
    const made = journeysOf(map.records).at(-1)!;
    expect([made.title, lanesOf(map.records, made.id).map(({ title }) => title)]).toEqual(['Pasted', ['Ideas']]);
  });
});

describe('copied cards', () => {
  it('are rows of cells as they lie; one cell is none', () => {
    const map = smallMap();
    map.addCard('thought', 'Search', 'One', 'Two');
    map.addCard('pain-point', 'Arrive', 'Three');
    const rowsOf = (...texts: string[]) => parcelRows(parcelOf(map, cardsOf(map, ...texts))!);
    expect(rowsOf('One', 'Two', 'Three')).toEqual([
      ['One\nTwo', '', ''],
      ['', '', 'Three'],
    ]);
    expect(rowsOf('One', 'Two')).toBeNull();
  });
});
