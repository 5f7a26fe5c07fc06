import type { Box } from '../scene.ts';
import type { RoutePoint } from './ground.ts';
import { overlap } from './plates.ts';

/** Length of the end that leads to the plate. */
const STUB = 12;
/** Between the card and a plate under or over it. */
const CLEAR = 4;

export interface GhostEnd {
  readonly points: readonly RoutePoint[];
  readonly plate: Box;
}

/** A short end of a link whose other card is gone, and the plate that says so: beside the card, else under or over it, where nothing lies. */
export function ghostEnd(card: Box, outgoing: boolean, size: { readonly w: number; readonly h: number }, cards: readonly Box[]): GhostEnd {
  const ends = [beside(card, outgoing, size), under(card, outgoing, size), over(card, outgoing, size)] as const;
  return ends.find(({ plate }) => !cards.some((other) => other !== card && overlap(other, plate))) ?? ends[0];
}

function beside(card: Box, outgoing: boolean, { w, h }: { readonly w: number; readonly h: number }): GhostEnd {
  const y = card.y + card.h / 2;
  const edge = outgoing ? card.x + card.w : card.x;
  const tip = edge + (outgoing ? STUB : -STUB);
  return {
    points: [
      { x: edge, y },
      { x: tip, y },
    ],
    plate: { x: outgoing ? tip : tip - w, y: y - h / 2, w, h },
  };
}

function under(card: Box, outgoing: boolean, size: { readonly w: number; readonly h: number }): GhostEnd {
  return upright(card, outgoing, { ...size, edge: card.y + card.h, y: card.y + card.h + CLEAR });
}

function over(card: Box, outgoing: boolean, size: { readonly w: number; readonly h: number }): GhostEnd {
  return upright(card, outgoing, { ...size, edge: card.y, y: card.y - CLEAR - size.h });
}

function upright(
  card: Box,
  outgoing: boolean,
  { w, h, y, edge }: { readonly w: number; readonly h: number; readonly y: number; readonly edge: number },
): GhostEnd {
  const left = outgoing ? Math.max(card.x, card.x + card.w - w) : card.x;
  const x = left + w / 2;
  return {
    points: [
      { x, y: edge },
      { x, y: y > edge ? y : y + h },
    ],
    plate: { x: left, y, w, h },
  };
}
