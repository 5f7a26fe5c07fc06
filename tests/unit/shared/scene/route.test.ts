import { describe, expect, it } from 'vitest';
import { ghostEnd } from '../../../../shared/scene/links/ghost-end.ts';
import { type RoutePoint, routeCards } from '../../../../shared/scene/links/route.ts';
import type { Box } from '../../../../shared/scene/scene.ts';

const PITCH = 152;
const WIDTH = 144;
const LANE = 66;

/** A card over columns `from` to `to` in a lane of a map of three lanes and six columns. */
function card(lane: number, from: number, to = from): Box {
  return { x: from * PITCH, y: lane * LANE, w: (to - from) * PITCH + WIDTH, h: 52 };
}

const corridors = [0, 1, 2].map((lane) => lane * LANE + 59);
const gutters = [0, 1, 2, 3, 4, 5].map((column) => column * PITCH + WIDTH + 4);

function crossed(points: readonly RoutePoint[], cards: readonly Box[]): Box[] {
  return cards.filter(({ x, y, w, h }) =>
    points.some((b, index) => {
      const a = points[index - 1] ?? b;
      return x < Math.max(a.x, b.x) && x + w > Math.min(a.x, b.x) && y < Math.max(a.y, b.y) && y + h > Math.min(a.y, b.y);
    }),
  );
}

describe('the way of a link', () => {
  it('goes around a card that spans both of its gutters', () => {
    const from = card(0, 1);
    const to = card(2, 3);
    const spanning = card(1, 1, 3);
    const points = routeCards(from, to, { cards: [from, to, spanning], corridors, gutters });
    expect(crossed(points, [spanning])).toEqual([]);
    expect([points[0], points.at(-1)]).toEqual([
      { x: from.x + from.w, y: from.y + 26 },
      { x: to.x, y: to.y + 26 },
    ]);
    for (const [index, point] of points.slice(1).entries())
      expect([points[index]?.x, points[index]?.y].filter((v, i) => v === [point.x, point.y][i])).toHaveLength(1);
  });

  it('is short where nothing lies between', () => {
    const [from, to] = [card(0, 0), card(1, 2)];
    expect(routeCards(from, to, { cards: [from, to], corridors, gutters })).toHaveLength(4);
  });

  it('takes a card on the way only where there is no other', () => {
    const [from, to] = [card(0, 0), card(0, 3)];
    const between = [card(0, 1), card(0, 2)];
    expect(crossed(routeCards(from, to, { cards: [from, to, ...between], corridors, gutters }), between)).toEqual([]);
  });
});

describe('the end of a link to nothing', () => {
  const size = { w: 80, h: 18 };

  it('stands beside its card, under it where something lies there, and never over another card', () => {
    const held = card(0, 1);
    expect(ghostEnd(held, true, size, [held]).plate.x).toBeGreaterThan(held.x + held.w);
    expect(ghostEnd(held, false, size, [held]).plate.x).toBeLessThan(held.x - size.w);
    const neighbour = card(0, 2);
    const under = ghostEnd(held, true, size, [held, neighbour]).plate;
    expect(under.y).toBeGreaterThan(held.y + held.h);
    const below = { ...held, y: held.y + held.h + 6 };
    expect(ghostEnd(held, true, size, [held, neighbour, below]).plate.y).toBeLessThan(held.y);
  });
});
