import { describe, expect, it } from 'vitest';
import { linkBounds } from '../../../../../renderer/canvas/level-of-detail/link-bounds.ts';
import { linkCards, setFields } from '../../../../../shared/commands/index.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { sceneOf } from '../../../../kit/scenes.ts';

describe('what a link covers', () => {
  it('is its line and its words, however far these reach beside it', () => {
    const map = smallMap();
    map.addCard('thought', 'Search', 'above', 'below');
    map.run(linkCards, { id: 'k', journey: map.journey, from: map.card('above'), to: map.card('below') });
    map.run(setFields, { kind: 'link', id: 'k', fields: { condition: 'if the payment is refused twice and nobody answers the phone' } });
    const [link] = sceneOf(map.records, map.journey).links;
    if (!link?.plate) throw new Error('there is no label');
    for (const far of [0, -400]) {
      const plate = { ...link.plate, x: link.plate.x + far };
      const { x, y, w, h } = linkBounds({ ...link, plate });
      for (const corner of [...link.points, plate, { x: plate.x + plate.w, y: plate.y + plate.h }]) {
        expect([corner.x > x, corner.x < x + w, corner.y > y, corner.y < y + h]).toEqual([true, true, true, true]);
      }
    }
  });
});
