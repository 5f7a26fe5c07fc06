import type { Frame } from './frame.ts';
import type { Placed } from './placement.ts';
import { CARD_GAP } from './sizes.ts';

export interface Stacked extends Placed {
  /** From the top of the lane. */
  readonly y: number;
  readonly position: number;
  readonly w: number;
}

/**
 * Lets the cards of a lane, in their order, fall upwards into their columns: a card over several columns stands below whatever is
 * already there in any of them. Gives them in reading order, and the height they take.
 */
export function stackCards<T extends Placed>(
  cards: readonly T[],
  frame: Frame,
  heightOf: (card: T, width: number) => number,
): { readonly stacked: (T & Stacked)[]; readonly height: number } {
  const bottoms = new Float64Array(frame.columns.length);
  const counts = new Int32Array(frame.columns.length);
  let height = 0;
  const stacked = cards.map((card) => {
    const w = widthOver(frame, card.from, card.to);
    let y = 0;
    for (let column = card.from; column <= card.to; column += 1) y = Math.max(y, bottoms[column] as number);
    const position = counts[card.from] as number;
    const bottom = y + heightOf(card, w);
    for (let column = card.from; column <= card.to; column += 1) {
      bottoms[column] = bottom + CARD_GAP;
      counts[column] = (counts[column] as number) + 1;
    }
    height = Math.max(height, bottom);
    return { ...card, y, position, w };
  });
  stacked.sort((a, b) => a.from - b.from || a.y - b.y);
  return { stacked, height };
}

function widthOver(frame: Frame, from: number, to: number): number {
  const first = frame.columns[from];
  const last = frame.columns[to];
  return first && last ? last.x + last.w - first.x : 0;
}
