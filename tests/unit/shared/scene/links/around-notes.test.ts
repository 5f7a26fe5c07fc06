import { describe, expect, it } from 'vitest';
import { type Goal, leastCost, type Water, wayAroundNotes } from '../../../../../shared/scene/links/around-notes.ts';
import { costOf } from '../../../../../shared/scene/links/corridors.ts';
import { tidy } from '../../../../../shared/scene/links/ground.ts';
import type { Box } from '../../../../../shared/scene/scene.ts';
import { fc } from '../../../../kit/property.ts';

const RIGHT = 600;
const BOTTOM = 400;

const water = (notes: readonly Box[]): Water => ({ notes, right: RIGHT, bottom: BOTTOM, top: 0 });

/** From beside a note to the shore, and how many steps the search took. */
function search(notes: readonly Box[], note: Box, atLeast: Goal['atLeast']) {
  let steps = 0;
  const isReached: Goal['isReached'] = ({ x, y }) => {
    steps += 1;
    return (x === RIGHT && y <= BOTTOM) || (y === BOTTOM && x <= RIGHT);
  };
  const outset = { at: { x: note.x - 6, y: note.y + note.h / 2 }, level: true };
  const way = wayAroundNotes([outset], { xs: [RIGHT], ys: [BOTTOM], isReached, atLeast }, water(notes));
  return { steps, cost: way && costOf(tidy(way)) };
}

const toShore: Goal['atLeast'] = ({ x, y }, level) => leastCost(Math.max(0, x - RIGHT), Math.max(0, y - BOTTOM), level);
const blindly: Goal['atLeast'] = () => 0;

/** Rows and columns of notes, none level with another. */
function scattered(count: number): Box[] {
  return Array.from({ length: count }, (_, at) => {
    const [column, row] = [at % 10, Math.floor(at / 10)];
    return { x: RIGHT + 40 + column * 190 + ((at * 7) % 11), y: row * 90 + ((at * 13) % 17), w: 160, h: 40 };
  });
}

const box = fc.record({
  x: fc.integer({ min: RIGHT + 24, max: 1_400 }),
  y: fc.integer({ min: 0, max: 900 }),
  w: fc.constant(160),
  h: fc.integer({ min: 30, max: 90 }),
});

describe('a way around notes', () => {
  it('costs as little as the cheapest of all, which a search in all directions finds', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 14 }), (notes) => {
        const [note] = notes as [Box];
        const [aimed, blind] = [search(notes, note, toShore), search(notes, note, blindly)];
        expect(aimed.cost).toBe(blind.cost);
        expect(aimed.steps).toBeLessThanOrEqual(blind.steps);
      }),
      { numRuns: 200 },
    );
  });

  it('is found in a small part of the steps of a search in all directions', () => {
    const notes = scattered(200);
    const [aimed, blind] = [toShore, blindly].map((atLeast) => search(notes, notes.at(-1) as Box, atLeast).steps) as [number, number];
    expect(10 * aimed).toBeLessThan(blind);
  });

  it('looks at each note a few times for a whole search', () => {
    let looks = 0;
    const notes = scattered(100).map(({ x, ...rest }) => ({
      ...rest,
      get x() {
        looks += 1;
        return x;
      },
    }));
    search(notes, notes.at(-1) as Box, toShore);
    expect(looks).toBeLessThan(10 * notes.length);
  });
});
