import type { Card } from '../../model/card.ts';
import { compareOrder } from '../../model/order.ts';
import type { Outline } from '../outline.ts';

/** A card with its first column: where OpenJourney, which knows stages only, puts it. */
export interface PlacedCard {
  readonly card: Card;
  readonly stage: string;
  /** null: it lies over the whole stage. */
  readonly step: string | null;
  readonly column: number;
  readonly lane: string;
}

interface Column {
  readonly stage: string;
  readonly step: string | null;
  readonly column: number;
}

/** The cards that lie on the map, by column, then lane, then order in the cell. */
export function placeCards(outline: Outline): PlacedCard[] {
  const columns = columnsOf(outline);
  const laneRanks = new Map(outline.lanes.map((lane, index) => [lane.id, index]));
  const placed = outline.cards.flatMap((card) => {
    const { lane, from, to } = card.place;
    const at = columns.get(from ?? '') ?? columns.get(to ?? '');
    return at && lane !== null && laneRanks.has(lane) ? [{ card, lane, ...at }] : [];
  });
  const rank = (lane: string): number => laneRanks.get(lane) ?? 0;
  return placed.sort((a, b) => a.column - b.column || rank(a.lane) - rank(b.lane) || compareOrder(orderOf(a.card), orderOf(b.card)));
}

function orderOf({ id, place }: Card): { id: string; order: string } {
  return { id, order: place.order };
}

/** Every step, and every stage at its first step. */
function columnsOf({ stages }: Outline): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  let column = 0;
  for (const { stage, steps } of stages) {
    columns.set(stage.id, { stage: stage.id, step: null, column });
    for (const step of steps) columns.set(step.id, { stage: stage.id, step: step.id, column: column++ });
    if (steps.length === 0) column++;
  }
  return columns;
}
