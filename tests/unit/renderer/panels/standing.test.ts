import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../../renderer/panels/map-bar/standing.ts';
import type { Selected } from '../../../../renderer/state/index.ts';
import { spanCard } from '../../../../shared/commands/index.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import { smallMap } from '../../../kit/map-driver.ts';

const word = (key: string) => key;
const texts = (map: ReturnType<typeof smallMap>, ...selection: Selected[]) => standingOf(map.records, selection, null, word).crumbs.map(({ text }) => text);

describe('where the selection stands', () => {
  it('is lane, stage and step of a card, and its place in the cell', () => {
    const map = smallMap();
    const [, second = ''] = map.addCard('thought', 'Pay', 'One', 'Two');
    const standing = standingOf(map.records, [{ kind: 'card', id: second }], null, word);
    expect(standing.crumbs.map(({ text }) => text)).toEqual(['laneKinds.thought', 'Book', 'Pay']);
    expect(standing.place).toEqual({ number: 2, count: 2 });
    map.run(spanCard, { card: second, from: map.step('Pay'), to: map.step('Sleep') });
    expect(texts(map, { kind: 'card', id: second })).toEqual(['laneKinds.thought', 'Book', 'Pay']);
  });

  it('is a head, a point or a cell; a card in the tray stands nowhere', () => {
    const map = smallMap();
    map.addTrayCard('Lost');
    map.score('Arrive', 1);
    expect(texts(map, { kind: 'stage', id: map.stage('Stay') })).toEqual(['Stay']);
    expect(texts(map, { kind: 'lane', id: map.lane('emotion') })).toEqual(['laneKinds.emotion']);
    expect(texts(map, { kind: 'point', id: scoreId({ step: map.step('Arrive'), persona: null, series: 'emotion' }) })).toEqual(['Stay', 'Arrive']);
    expect(texts(map, { kind: 'card', id: map.card('Lost') })).toEqual([]);
    const empty = standingOf(map.records, [], { lane: map.lane('thought'), column: map.step('Sleep') }, word);
    expect(empty.crumbs.map(({ selects }) => selects?.kind)).toEqual(['lane', 'stage', 'step']);
  });
});
