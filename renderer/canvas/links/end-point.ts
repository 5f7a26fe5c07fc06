import type { LinkEnd } from '../../../shared/commands/index.ts';
import type { LinkPath, Scene } from '../../../shared/scene/scene.ts';
import type { Point } from '../camera/camera.ts';

/** Where an end of a link is taken hold of, in map units. Of one that leads to nothing any more, that end is its tip. */
export function endPoint(scene: Scene, link: LinkPath, end: LinkEnd): Point {
  const tip = link.ghost ? isThere(scene, link.from) === (end === 'to') : end === 'to';
  return link.points.at(tip ? -1 : 0) ?? { x: 0, y: 0 };
}

function isThere({ cards, notes, columns }: Scene, id: string): boolean {
  return [cards, notes, columns].some((boxes) => boxes.some((box) => box.id === id));
}
