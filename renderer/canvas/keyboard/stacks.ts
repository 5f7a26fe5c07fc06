import type { CardBox, Scene } from '../../../shared/scene/scene.ts';

type Stacks = ReadonlyMap<string, readonly CardBox[]>;

const known = new WeakMap<Scene['cards'], Stacks>();
const NONE: readonly CardBox[] = [];

const keyOf = (lane: string, column: number): string => `${lane} ${column}`;

/** The cards of a cell from the top: all that cover its column. Sorted out once for each scene, however many cells are asked for. */
export function stackBoxes({ cards }: Scene, lane: string, column: number): readonly CardBox[] {
  const stacks = known.get(cards) ?? remember(cards);
  return stacks.get(keyOf(lane, column)) ?? NONE;
}

function remember(cards: Scene['cards']): Stacks {
  const stacks = new Map<string, CardBox[]>();
  for (const card of cards) {
    for (let column = card.fromColumn; column <= card.toColumn; column += 1) {
      const key = keyOf(card.lane, column);
      const stack = stacks.get(key);
      if (stack) stack.push(card);
      else stacks.set(key, [card]);
    }
  }
  for (const stack of stacks.values()) stack.sort((a, b) => a.y - b.y);
  known.set(cards, stacks);
  return stacks;
}
