import type { Frame } from './frame.ts';
import type { Placed } from './placement.ts';
import { CARD_GAP } from './sizes.ts';

/** A card in its stack, with what `set` made of it. */
export interface Stacked<Content> extends Placed {
  /** From the top of the lane. */
  readonly y: number;
  readonly w: number;
  readonly position: number;
  readonly content: Content;
}

export interface Stack<Content> {
  /** In reading order. */
  readonly cards: readonly Stacked<Content>[];
  readonly height: number;
}

/**
 * Lets the cards of a lane, in their order, fall upwards into their columns: a card over several columns stands below whatever is
 * already there in any of them. `set` gives a card's height in the width of its columns.
 */
export function stackCards<Content extends { readonly h: number }>(
  placed: readonly Placed[],
  frame: Frame,
  set: (card: Placed['card'], width: number) => Content,
): Stack<Content> {
  const bottoms = new Float64Array(frame.columns.length);
  const counts = new Int32Array(frame.columns.length);
  let height = 0;
  const cards = placed.map(({ card, from, to }): Stacked<Content> => {
    const w = widthOver(frame, from, to);
    let y = 0;
    for (let column = from; column <= to; column += 1) y = Math.max(y, bottoms[column] as number);
    const position = counts[from] as number;
    const content = set(card, w);
    const bottom = y + content.h;
    for (let column = from; column <= to; column += 1) {
      bottoms[column] = bottom + CARD_GAP;
      counts[column] = (counts[column] as number) + 1;
    }
    height = Math.max(height, bottom);
    return { card, from, to, y, w, position, content };
  });
  cards.sort((a, b) => a.from - b.from || a.y - b.y);
  return { cards, height };
}

function widthOver(frame: Frame, from: number, to: number): number {
  const first = frame.columns[from];
  const last = frame.columns[to];
  return first && last ? last.x + last.w - first.x : 0;
}
