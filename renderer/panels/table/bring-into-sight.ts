import type { TableModel } from './table-model.ts';
import { cardsAt, type Spot } from './table-place.ts';
import { type Band, bottomOf, HEAD_WIDTH, itemsInRow, LINE } from './table-sizes.ts';

interface There {
  readonly model: TableModel;
  readonly spot: Spot;
  readonly width: number;
  readonly bands: readonly Band[];
}

const EDGE = 12;

/** Scrolls as little as it takes for the keyboard's place to be seen beside the heads. */
export function bringIntoSight(scroller: HTMLElement, { model, spot, width, bands }: There): void {
  const heads = scroller.querySelector<HTMLElement>('[data-heads]')?.offsetHeight ?? 0;
  const box = boxOf(model, spot, width, bands);
  if (spot.column >= 0) scroller.scrollLeft = shifted(scroller.scrollLeft, spot.column * width, width, scroller.clientWidth - HEAD_WIDTH);
  if (box) scroller.scrollTop = shifted(scroller.scrollTop, box.top, box.height, scroller.clientHeight - heads);
}

function boxOf(model: TableModel, spot: Spot, width: number, bands: readonly Band[]): Band | null {
  const row = model.rows[spot.row];
  const band = bands[spot.row];
  if (!row || !band || row.kind === 'stages' || row.kind === 'steps') return null;
  if (row.kind !== 'cards' || band.height < SHOWN_WHOLE) return band;
  const items = itemsInRow(cardsAt(model, spot), row.lane.kind, width, band.height);
  const item = items[spot.item] ?? { y: bottomOf(items), h: LINE };
  return { top: band.top + item.y - EDGE, height: item.h + 2 * EDGE };
}

/** A row lower than this is shown whole. */
const SHOWN_WHOLE = 320;

function shifted(now: number, from: number, size: number, room: number): number {
  if (from < now) return from;
  return from + size > now + room ? Math.min(from, from + size - room) : now;
}
