import { describe, expect, it } from 'vitest';
import { selectedBetween } from '../../../../../renderer/panels/table/selecting.ts';
import { tableOf } from '../../../../../renderer/panels/table/table-model.ts';
import type { Spot } from '../../../../../renderer/panels/table/table-place.ts';
import { layoutJourney } from '../../../../../shared/scene/index.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { WORDS } from '../../../../kit/scenes.ts';

function table() {
  const map = smallMap();
  map.addCard('thought', 'Search', 'One', 'Two', 'Three');
  map.addCard('thought', 'Pay', 'Four', 'Five');
  map.addCard('pain-point', 'Search', 'Six');
  map.score('Search', 1);
  map.score('Arrive', -1);
  const model = tableOf(layoutJourney(map.records, map.journey, { words: WORDS, unfolded: true }));
  const row = (kind: string) => model.rows.findIndex((held) => 'lane' in held && held.lane.kind === kind);
  const names = (a: Spot, b: Spot) =>
    selectedBetween(model, a, b).map(({ kind, id }) =>
      kind === 'card' ? (map.records.card.get(id)?.text ?? '') : `${kind} ${map.records[kind as 'step'].get(id)?.name ?? ''}`,
    );
  return { map, model, row, names };
}

describe('from one place of the table to another', () => {
  it('lie cards: within a cell from one to the other, down a column with both ends cut, across columns whole cells', () => {
    const { row, names } = table();
    const at = (kind: string, column: number, item: number): Spot => ({ row: row(kind), column, item });
    expect(names(at('thought', 0, 2), at('thought', 0, 1))).toEqual(['Two', 'Three']);
    expect(names(at('thought', 0, 1), at('pain-point', 0, 0))).toEqual(['Two', 'Three', 'Six']);
    expect(names(at('pain-point', 0, 0), at('thought', 0, 2))).toEqual(['Three', 'Six']);
    expect(names(at('thought', 0, 2), at('thought', 1, 0))).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
    // a free place holds nothing, but begins a selection
    expect(names(at('thought', 3, 0), at('thought', 1, 0))).toEqual(['Four', 'Five']);
  });

  it('lie heads of the kind where it began, each once, and points that are there', () => {
    const { row, names, model, map } = table();
    expect(names({ row: 0, column: 0, item: 0 }, { row: 3, column: 2, item: 0 })).toEqual(['stage Book', 'stage Stay']);
    expect(names({ row: 1, column: 1, item: 0 }, { row: 1, column: 2, item: 0 })).toEqual(['step Pay', 'step Arrive']);
    const lanes = selectedBetween(model, { row: row('thought'), column: -1, item: 0 }, { row: row('own'), column: -1, item: 0 });
    expect(lanes).toEqual(['thought', 'pain-point', 'own'].map((kind) => ({ kind: 'lane', id: map.lane(kind) })));
    const points = selectedBetween(model, { row: row('emotion'), column: 0, item: 0 }, { row: row('emotion'), column: 3, item: 0 });
    expect(points).toHaveLength(2);
  });
});
