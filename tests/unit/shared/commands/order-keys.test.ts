import { expect, test } from 'vitest';
import { keysAt } from '../../../../shared/commands/order-keys.ts';
import { compareOrder, type Ordered } from '../../../../shared/model/order.ts';

/** Where new things come to lie, as indices, when they are put at `index`. */
function placed(ordered: readonly Ordered[], index: number, count = 1): number[] {
  const added = keysAt(ordered, index, count).map((order, i) => ({ id: `new${i}`, order }));
  const all = [...ordered, ...added].sort(compareOrder);
  return added.map((each) => all.indexOf(each));
}

const apart = ['a0', 'a1', 'a2'].map((order, i) => ({ id: String(i), order }));

test.each([0, 1, 2, 3])('new things come to lie where they are put: %i', (index) => {
  expect(placed(apart, index, 2)).toEqual([index, index + 1]);
});

test('between two that two copies put at one place, they come right behind those, not behind the next', () => {
  const same = [
    { id: 'a', order: 'a0' },
    { id: 'b', order: 'a0' },
    { id: 'c', order: 'a1' },
    { id: 'd', order: 'a2' },
  ];
  expect(placed(same, 1, 2)).toEqual([2, 3]);
  expect(placed(same, 2)).toEqual([2]);
  expect(placed(same, 0)).toEqual([0]);
});
