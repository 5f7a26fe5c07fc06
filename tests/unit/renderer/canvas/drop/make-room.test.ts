import { describe, expect, it } from 'vitest';
import { roomFor } from '../../../../../renderer/canvas/drop/make-room.ts';
import { layoutJourney } from '../../../../../shared/scene/index.ts';
import { type MapDriver, smallMap } from '../../../../kit/map-driver.ts';
import { WORDS } from '../../../../kit/scenes.ts';

const sceneOf = ({ records, journey }: MapDriver, preview = (held: MapDriver['records']) => held) => layoutJourney(preview(records), journey, { words: WORDS });

describe('room for dragged cards', () => {
  it('has the others give way where they would land, and leaves alone where they came from', () => {
    const map = smallMap();
    map.addCard('thought', 'Search', 'One');
    map.addCard('pain-point', 'Pay', 'Two', 'Three');
    const [one, two, three] = ['One', 'Two', 'Three'].map((name) => map.card(name));
    const before = sceneOf(map);
    const room = roomFor(map.records, [one!], { lane: map.lane('pain-point'), column: map.step('Pay'), index: 1 });
    const after = sceneOf(map, room.preview);
    const at = (scene: typeof before, id: string) => scene.cards.find((card) => card.id === id);
    expect(at(after, one!)).toEqual(at(before, one!));
    expect(at(after, two!)?.y).toBe(at(before, two!)?.y);
    expect(at(after, three!)?.y).toBeGreaterThan(at(before, three!)?.y ?? 0);
    const [made] = room.cards;
    expect(at(after, made!)).toMatchObject({ lane: map.lane('pain-point'), position: 1, title: 'One' });
  });

  it('only changes places in the stack in which a card lies already', () => {
    const map = smallMap();
    map.addCard('thought', 'Search', 'One', 'Two');
    const room = roomFor(map.records, [map.card('One')], { lane: map.lane('thought'), column: map.step('Search'), index: 1 });
    expect(room.cards).toEqual([map.card('One')]);
    expect(sceneOf(map, room.preview).cards.map(({ title }) => title)).toEqual(['Two', 'One']);
  });
});
