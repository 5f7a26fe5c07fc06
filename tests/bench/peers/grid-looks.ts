import { extentOf } from '../canvas/cards.ts';
import type { Look, Spot, Subject } from '../canvas/harness.ts';

const NEAR: Look = { x: -20, y: -20, z: 0.58 };

/** Where to look at the plain grid that the peers draw. */
export function gridLooks(count: () => number): Pick<Subject, 'near' | 'all' | 'cardOnScreen'> {
  const all = (): Look => {
    const { w, h } = extentOf(count());
    const z = Math.min(innerWidth / (w + 80), innerHeight / (h + 80));
    return { x: w / 2 - innerWidth / 2 / z, y: h / 2 - innerHeight / 2 / z, z };
  };
  return {
    near: NEAR,
    all,
    cardOnScreen(whole): Spot {
      const look = whole ? all() : NEAR;
      const { w, h } = extentOf(count());
      // The card in the middle of what is in sight.
      const middle = whole ? { x: w / 2, y: h / 2 } : { x: 240, y: 160 };
      const card = { x: Math.floor(middle.x / 240) * 240 + 100, y: Math.floor(middle.y / 160) * 160 + 60 };
      return { x: (card.x - look.x) * look.z, y: (card.y - look.y) * look.z };
    },
  };
}
