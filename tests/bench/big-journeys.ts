import type { Draft, Json } from '../../shared/changes/change.ts';
import { keysBetween } from '../../shared/model/order.ts';

const LANES = 10;
const CARDS_A_STEP = 40;

function made(kind: string, record: string, fields: Record<string, Json>): Draft {
  return { kind, record, field: null, value: fields, old: null };
}

/** A journey with so many cards in ten lanes. Ids begin with its own. */
export function journeyOf(journey: string, cards: number, order = 'a0'): Draft[] {
  const columns = Math.max(1, Math.round(cards / CARDS_A_STEP));
  const keys = keysBetween(null, null, Math.max(columns, LANES));
  const part = (kind: string, id: string, fields: Record<string, Json>) => made(kind, `${journey}.${id}`, { journey, ...fields });
  return [
    made('journey', journey, { title: `Journey ${journey}`, order }),
    part('stage', 'stage', { name: 'Stage', order: 'a0' }),
    ...Array.from({ length: columns }, (_, i) => part('step', `step${i}`, { stage: `${journey}.stage`, name: `Step ${i}`, order: keys[i] ?? '' })),
    ...Array.from({ length: LANES }, (_, i) => part('lane', `lane${i}`, { kind: 'action', order: keys[i] ?? '' })),
    ...Array.from({ length: cards }, (_, i) => {
      const step = `${journey}.step${i % columns}`;
      const place = { lane: `${journey}.lane${i % LANES}`, from: step, to: step, order: `a${i % 8}` };
      return part('card', `card${i}`, { kind: 'action', text: `Card number ${i} waits at the desk, 排队太久`, place });
    }),
  ];
}

/** So many journeys as would fill a drawer, each with a few cards. */
export function manyJourneys(count: number, cards: number): Draft[] {
  const keys = keysBetween(null, null, count);
  return keys.flatMap((key, i) => journeyOf(`other${i}`, cards, key));
}
