import type { Box } from '../scene.ts';
import { type End, HEAD } from './access.ts';
import { type RoutePoint, tidy } from './ground.ts';
import { overlap } from './plates.ts';

/** Length of the end that leads to the plate. */
const STUB = 12;
/** Between the card and a plate under or over it. */
const CLEAR = 4;
/** Between plates that lie under each other. */
const STACK_GAP = 2;

export interface GhostEnd {
  readonly points: readonly RoutePoint[];
  readonly plate: Box;
}

/** What lies around the end. */
export interface Around {
  readonly cards: readonly Box[];
  /** Plates of other links. */
  readonly plates: readonly Box[];
}

interface Wish {
  readonly box: Box;
  readonly outgoing: boolean;
  readonly size: { readonly w: number; readonly h: number };
  /** How far it moves out of the way of other plates. */
  readonly shift: number;
}

/**
 * A short end of a link whose other card is gone, and the plate that says so: beside the card, else under or over it, where
 * nothing lies. Where every place is taken it moves on from other plates; of a step it lies under the head, since the next
 * head is beside it.
 */
export function ghostEnd({ box, lane }: Pick<End, 'box' | 'lane'>, outgoing: boolean, size: Wish['size'], { cards, plates }: Around): GhostEnd {
  const spots = lane === HEAD ? [under] : [beside, under, over];
  let lone: GhostEnd | undefined;
  // a plate is in the way of two places at most
  for (let rank = 0; rank <= 2 * plates.length; rank += 1) {
    for (const spot of spots) {
      const end = spot({ box, outgoing, size, shift: rank * (size.h + STACK_GAP) });
      if (plates.some((other) => overlap(other, end.plate))) continue;
      if (!cards.some((card) => card !== box && overlap(card, end.plate))) return end;
      lone ??= end;
    }
  }
  return lone ?? beside({ box, outgoing, size, shift: 0 });
}

function beside({ box, outgoing, size: { w, h }, shift }: Wish): GhostEnd {
  const y = box.y + box.h / 2;
  const edge = outgoing ? box.x + box.w : box.x;
  const tip = edge + (outgoing ? STUB : -STUB);
  const turn = (edge + tip) / 2;
  return {
    points: tidy([
      { x: edge, y },
      { x: turn, y },
      { x: turn, y: y + shift },
      { x: tip, y: y + shift },
    ]),
    plate: { x: outgoing ? tip : tip - w, y: y + shift - h / 2, w, h },
  };
}

function under(wish: Wish): GhostEnd {
  const edge = wish.box.y + wish.box.h;
  const y = edge + CLEAR + wish.shift;
  return upright(wish, edge, y, y);
}

function over(wish: Wish): GhostEnd {
  const y = wish.box.y - CLEAR - wish.size.h - wish.shift;
  return upright(wish, wish.box.y, y, y + wish.size.h);
}

/** From an edge of the box to the near edge of the plate. */
function upright({ box, outgoing, size: { w, h } }: Wish, edge: number, y: number, near: number): GhostEnd {
  const left = outgoing ? Math.max(box.x, box.x + box.w - w) : box.x;
  const x = left + w / 2;
  return {
    points: [
      { x, y: edge },
      { x, y: near },
    ],
    plate: { x: left, y, w, h },
  };
}
