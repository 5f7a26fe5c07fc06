import { describe, expect, it } from 'vitest';
import { layoutJourney, sceneSheet } from '../../../../shared/scene/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';
import { WORDS } from '../../../kit/scenes.ts';

const sheetOf = (map: ReturnType<typeof smallMap>) => sceneSheet(layoutJourney(map.records, map.journey, { words: WORDS, unfolded: true }), WORDS);

describe('a map as a sheet', () => {
  it('has stages, named steps, a row a lane with a line a card, and a row a persona with figures', () => {
    const map = smallMap();
    map.addCard('thought', 'Search', 'One', 'Two');
    map.score('Pay', -1.5);
    expect(sheetOf(map)).toEqual([
      ['Stages', 'Book', '', 'Stay', ''],
      ['Steps', 'Search', 'Pay', 'Arrive', 'Sleep'],
      ['Touchpoints', '', '', '', ''],
      ['Emotion: All customers', '', '-1.5', '', ''],
      ['Thoughts', 'One\nTwo', '', '', ''],
      ['Pain points', '', '', '', ''],
      [expect.any(String), '', '', '', ''],
    ]);
  });

  it('has what is folded on the map', () => {
    const map = smallMap();
    map.addCard('thought', 'Search', 'One');
    const open = sheetOf(map);
    map.records = foldAll(map);
    expect(sheetOf(map)).toEqual(open);
  });
});

function foldAll({ records }: ReturnType<typeof smallMap>) {
  const fold = <T extends object>(held: ReadonlyMap<string, T>) => new Map([...held].map(([id, record]) => [id, { ...record, collapsed: true }]));
  return { ...records, stage: fold(records.stage), lane: fold(records.lane) };
}
