import type { CardBox, Scene } from '../../../shared/scene/scene.ts';

/** Stacks of a lane by column. */
type Stacks = readonly (readonly CardBox[] | undefined)[];

interface LaneStacks {
  readonly cards: CardBox[];
  stacks: Stacks | null;
}

const known = new WeakMap<Scene['cards'], ReadonlyMap<string, LaneStacks>>();
const NONE: readonly CardBox[] = [];

/** The cards of a cell from the top: all that cover its column. A lane is sorted out once for each scene, and only when one of its cells is asked for. */
export function stackBoxes({ cards }: Scene, lane: string, column: number): readonly CardBox[] {
  const held = (known.get(cards) ?? byLane(cards)).get(lane);
  if (!held) return NONE;
  held.stacks ??= stacksOf(held.cards);
  return held.stacks[column] ?? NONE;
}

function byLane(cards: Scene['cards']): ReadonlyMap<string, LaneStacks> {
  const lanes = new Map<string, LaneStacks>();
  for (const card of cards) {
    const lane = lanes.get(card.lane);
    if (lane) lane.cards.push(card);
    else lanes.set(card.lane, { cards: [card], stacks: null });
  }
  known.set(cards, lanes);
  return lanes;
}

function stacksOf(cards: readonly CardBox[]): Stacks {
  const stacks: CardBox[][] = [];
  for (const card of cards)
    for (let column = card.fromColumn; column <= card.toColumn; column += 1) {
      const stack = stacks[column];
      if (stack) stack.push(card);
      else stacks[column] = [card];
    }
  // Columns without a card are holes.
  for (const stack of stacks) stack?.sort((a, b) => a.y - b.y);
  return stacks;
}
