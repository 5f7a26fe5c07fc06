import { describe, expect, it } from 'vitest';
import { endPoint } from '../../../../../renderer/canvas/links/end-point.ts';
import { linkCards } from '../../../../../shared/commands/index.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { sceneOf } from '../../../../kit/scenes.ts';

function linkedScene(without?: 'a' | 'b') {
  const map = smallMap();
  map.addCard('thought', 'Search', 'a');
  map.addCard('thought', 'Arrive', 'b');
  map.run(linkCards, { journey: map.journey, from: map.card('a'), to: map.card('b') });
  if (without) map.remove('card', without);
  const scene = sceneOf(map.records, map.journey);
  const link = scene.links[0];
  if (!link) throw new Error('no link is drawn');
  return { scene, link };
}

describe('an end of a link is taken hold of', () => {
  it('where the line begins and where it ends', () => {
    const { scene, link } = linkedScene();
    expect(endPoint(scene, link, 'from')).toEqual(link.points[0]);
    expect(endPoint(scene, link, 'to')).toEqual(link.points.at(-1));
  });

  it('at the tip where its card is gone, whichever end that is', () => {
    const to = linkedScene('b');
    expect(endPoint(to.scene, to.link, 'to')).toEqual(to.link.points.at(-1));
    expect(endPoint(to.scene, to.link, 'from')).toEqual(to.link.points[0]);
    const from = linkedScene('a');
    expect(endPoint(from.scene, from.link, 'from')).toEqual(from.link.points.at(-1));
    expect(endPoint(from.scene, from.link, 'to')).toEqual(from.link.points[0]);
  });
});
