import { describe, expect, it } from 'vitest';
import { arrange } from '../../../../../renderer/canvas/notes/arrange.ts';

const boxes = [
  { id: 'a', x: 0, y: 10, w: 100, h: 40 },
  { id: 'b', x: 30, y: 100, w: 60, h: 20 },
  { id: 'c', x: 300, y: 0, w: 100, h: 60 },
];

describe('putting notes in line', () => {
  it('aligns to the outermost edge or to the middle of all', () => {
    expect(arrange(boxes, 'left').map(({ x }) => x)).toEqual([0, 0, 0]);
    expect(arrange(boxes, 'right').map(({ x, w }) => x + w)).toEqual([400, 400, 400]);
    expect(arrange(boxes, 'centre').map(({ x, w }) => x + w / 2)).toEqual([200, 200, 200]);
    expect(arrange(boxes, 'bottom').map(({ y, h }) => y + h)).toEqual([120, 120, 120]);
  });

  it('spreads evenly between the first and the last, in their order', () => {
    const across = arrange(boxes, 'across');
    expect(across.map(({ id, x }) => [id, x])).toEqual([
      ['a', 0],
      ['b', 170],
      ['c', 300],
    ]);
    // no room between them: edge to edge, never over each other
    expect(arrange(boxes.slice(0, 2), 'across').map(({ x }) => x)).toEqual([0, 100]);
  });
});
