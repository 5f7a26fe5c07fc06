import { describe, expect, it } from 'vitest';
import { buildSceneIndex } from '../../../../../renderer/canvas/level-of-detail/scene-index.ts';
import type { CardBox } from '../../../../../shared/scene/index.ts';
import { fc } from '../../../../kit/property.ts';

function card(id: number, x: number, y: number, w: number, h: number): CardBox {
  return {
    id: String(id),
    kind: 'note',
    look: 'plain',
    lane: 'l',
    fromColumn: 0,
    toColumn: 0,
    position: 0,
    title: '',
    textBox: { x: 0, y: 0, w, h },
    isSample: false,
    own: [],
    icon: '',
    more: '',
    opens: null,
    further: null,
    marks: [],
    x,
    y,
    w,
    h,
  };
}

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -200, max: 5_000 }),
    y: fc.integer({ min: -200, max: 5_000 }),
    w: fc.integer({ min: 1, max: 1_500 }),
    h: fc.integer({ min: 1, max: 900 }),
  }),
  { maxLength: 60 },
);
const rectangle = fc.record({
  x0: fc.integer({ min: -500, max: 5_500 }),
  y0: fc.integer({ min: -500, max: 5_500 }),
  w: fc.integer({ min: 0, max: 3_000 }),
  h: fc.integer({ min: 0, max: 3_000 }),
});

describe('the index of a scene', () => {
  it('finds just the cards that touch a rectangle, each once', () => {
    fc.assert(
      fc.property(boxes, rectangle, (list, { x0, y0, w, h }) => {
        const cards = list.map((box, i) => card(i, box.x, box.y, box.w, box.h));
        const index = buildSceneIndex({ cards, notes: [], wholeWidth: 5_000, wholeHeight: 5_000 });
        const found: number[] = [];
        index.query(x0, y0, x0 + w, y0 + h, (i) => found.push(i));
        const expected = cards.flatMap((box, i) => (box.x <= x0 + w && box.x + box.w >= x0 && box.y <= y0 + h && box.y + box.h >= y0 ? [i] : []));
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it('is the same where it comes after another one and where it does not', () => {
    fc.assert(
      fc.property(boxes, fc.nat(), fc.integer({ min: 0, max: 40 }), (list, which, taller) => {
        const extent = { notes: [], wholeWidth: 5_000, wholeHeight: 5_000 };
        const cards = list.map((box, i) => card(i, box.x, box.y, box.w, box.h));
        const before = buildSceneIndex({ ...extent, cards });
        const at = which % Math.max(1, cards.length);
        const edited = cards.map((box, i) => (i === at ? { ...box, title: 'another', h: box.h + taller } : box));
        const [after, alone] = [buildSceneIndex({ ...extent, cards: edited }, before), buildSceneIndex({ ...extent, cards: edited })];
        expect(after.cards).toEqual(alone.cards);
        expect([...after.h]).toEqual([...alone.h]);
        const found = (index: typeof after) => {
          const met: number[] = [];
          index.query(0, 0, 2_000, 2_000, (i) => met.push(i));
          return met;
        };
        expect(found(after)).toEqual(found(alone));
      }),
    );
  });

  it('names the topmost card at a point, and cards by id', () => {
    const index = buildSceneIndex({ cards: [card(0, 0, 0, 100, 100), card(1, 50, 50, 100, 100)], notes: [], wholeWidth: 200, wholeHeight: 200 });
    expect(index.at(75, 75)).toBe(1);
    expect(index.at(10, 10)).toBe(0);
    expect(index.at(190, 10)).toBe(-1);
    expect(index.find('1')).toBe(1);
    expect(index.find('gone')).toBe(-1);
  });
});
