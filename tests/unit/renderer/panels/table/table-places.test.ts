import { describe, expect, it } from 'vitest';
import { readFeeling } from '../../../../../renderer/panels/table/table-edits.ts';
import { moveOfKey } from '../../../../../renderer/panels/table/table-keys.ts';
import { type TableModel, tableOf } from '../../../../../renderer/panels/table/table-model.ts';
import { moved } from '../../../../../renderer/panels/table/table-moves.ts';
import { cellAt, placeAt, type Spot, selectionAt, spotOf, spotOfSelected } from '../../../../../renderer/panels/table/table-place.ts';
import { bandsOf, itemsOf } from '../../../../../renderer/panels/table/table-sizes.ts';
import type { GridMove } from '../../../../../renderer/ui/grid-move.ts';
import { DEFAULT_SCALE } from '../../../../../shared/model/scale.ts';
import { scoreId } from '../../../../../shared/model/score.ts';
import { layoutJourney } from '../../../../../shared/scene/index.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { WORDS, wideMap } from '../../../../kit/scenes.ts';

const modelOf = (map: ReturnType<typeof smallMap>): TableModel => tableOf(layoutJourney(map.records, map.journey, { words: WORDS, unfolded: true }));
const rowOf = (model: TableModel, kind: string) => model.rows.findIndex((row) => 'lane' in row && row.lane.kind === kind);
/** Where a run of moves leads; a move that leads nowhere stays. */
const walk = (model: TableModel, from: Spot, ...moves: GridMove[]) => moves.reduce((spot, move) => moved(model, spot, move) ?? spot, from);

function filled() {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'One', 'Two');
  map.score('Search', 1);
  return map;
}

describe('a journey as a table', () => {
  it('has rows of stages, named steps, lanes, and a row a persona', () => {
    const model = modelOf(filled());
    expect(model.rows.map((row) => ('lane' in row ? row.lane.kind : row.kind))).toEqual([
      'stages',
      'steps',
      'touchpoint',
      'emotion',
      'thought',
      'pain-point',
      'own',
    ]);
    expect(model.cards(filled().journey, 1)).toEqual([]);
  });

  it('gives a row as much room as its fullest cell needs, and a text as many lines', () => {
    const { records, journey } = wideMap(3, 2, 12);
    const model = tableOf(layoutJourney(records, journey, { words: WORDS, unfolded: true }));
    const bands = bandsOf(model, 240);
    expect(bands.at(-1)?.height).toBe(12 * 20 + 11 * 4 + 24);
    const map = smallMap();
    map.addCard('thought', 'Pay', 'A long thought that cannot stand in one line of a narrow column of a table');
    const wide = modelOf(map);
    const [item] = itemsOf(wide.cards(map.lane('thought'), 1), 'thought', 216);
    expect(item?.lines.length).toBeGreaterThan(1);
    expect(item?.lines.join(' ')).toContain('A long thought that cannot stand in one line of a narrow column of a table');
  });
});

describe('arrows', () => {
  it('go from card to card, to the free place, and from row to row', () => {
    const model = modelOf(filled());
    const first: Spot = { row: rowOf(model, 'thought'), column: 1, item: 0 };
    expect(walk(model, first, 'down').item).toBe(1);
    expect(walk(model, first, 'down', 'down')).toEqual({ ...first, item: 2 });
    expect(walk(model, first, 'down', 'down', 'down')).toEqual({ row: first.row + 1, column: 1, item: 0 });
    expect(walk(model, { row: first.row + 1, column: 1, item: 0 }, 'up')).toEqual({ ...first, item: 1 });
  });

  it('reach heads and lane names, and go by stages with Ctrl', () => {
    const model = modelOf(filled());
    const thought = rowOf(model, 'thought');
    expect(walk(model, { row: thought, column: 0, item: 0 }, 'left')).toEqual({ row: thought, column: -1, item: 0 });
    expect(walk(model, { row: 2, column: 1, item: 0 }, 'up', 'up')).toEqual({ row: 0, column: 0, item: 0 });
    expect(walk(model, { row: 0, column: 0, item: 0 }, 'right').column).toBe(2);
    expect(walk(model, { row: thought, column: 3, item: 0 }, 'stage-left').column).toBe(2);
    expect(walk(model, { row: thought, column: 2, item: 0 }, 'stage-left').column).toBe(0);
    expect(moved(model, { row: thought, column: 3, item: 0 }, 'right')).toBeNull();
    expect(walk(model, { row: thought, column: 0, item: 0 }, 'last')).toEqual({ row: model.rows.length - 1, column: 3, item: 0 });
  });

  it('belong to moving with Alt', () => {
    const press = (key: string, held: object = {}) => moveOfKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });
    expect([press('ArrowUp'), press('ArrowUp', { ctrlKey: true }), press('ArrowUp', { altKey: true })]).toEqual(['up', 'lane-up', null]);
  });
});

describe('the place', () => {
  it('selects what stands there, and is found again from a selection', () => {
    const map = filled();
    const model = modelOf(map);
    const spots: Spot[] = [
      { row: 0, column: 2, item: 0 },
      { row: 1, column: 3, item: 0 },
      { row: rowOf(model, 'thought'), column: 1, item: 1 },
      { row: rowOf(model, 'emotion'), column: 0, item: 0 },
      { row: rowOf(model, 'own'), column: -1, item: 0 },
    ];
    expect(spots.map((spot) => selectionAt(model, spot)[0])).toEqual([
      { kind: 'stage', id: map.stage('Stay') },
      { kind: 'step', id: map.step('Sleep') },
      { kind: 'card', id: map.card('Two') },
      { kind: 'point', id: scoreId({ step: map.step('Search'), persona: null, series: 'emotion' }) },
      { kind: 'lane', id: map.lane('own') },
    ]);
    for (const spot of spots) expect(spotOfSelected(model, selectionAt(model, spot)[0]!)).toEqual(spot);
    expect(cellAt(model, { row: rowOf(model, 'own'), column: 2, item: 0 })).toEqual({ lane: map.lane('own'), column: map.step('Arrive') });
  });

  it('stays with its card when that moves, and with its neighbour when it goes', () => {
    const map = filled();
    const before = modelOf(map);
    const spot: Spot = { row: rowOf(before, 'thought'), column: 1, item: 0 };
    const place = placeAt(before, spot);
    map.moveCard('One', 'pain-point', 'Sleep');
    const after = modelOf(map);
    expect(spotOf(after, place, spot)).toEqual({ row: rowOf(after, 'pain-point'), column: 3, item: 0 });
    map.undo();
    map.remove('card', 'One');
    const left = modelOf(map);
    const now = spotOf(left, place, spot);
    expect(selectionAt(left, now)).toEqual([{ kind: 'card', id: map.card('Two') }]);
    map.remove('lane', 'thought');
    map.remove('step', 'Pay');
    expect(() => placeAt(modelOf(map), spotOf(modelOf(map), place, spot))).not.toThrow();
  });
});

describe('a feeling that is typed', () => {
  it('is a number on the journey’s scale, in any digits, with any minus', () => {
    expect(['-1.5', '−1,5', '＋２', '0', '1..2', '3', 'good', '1e1'].map((text) => readFeeling(text, DEFAULT_SCALE))).toEqual([
      -1.5,
      -1.5,
      2,
      0,
      null,
      null,
      null,
      null,
    ]);
    expect(readFeeling('5', { min: 1, max: 5, step: 1 })).toBe(2);
  });
});
