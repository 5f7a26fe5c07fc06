import { columnsOf, spansOn } from '../commands/grid.ts';
import type { Journey } from '../model/journey.ts';
import { live, type RecordOfKind, type Records } from '../model/kinds.ts';
import { stepOfScore } from './score-index.ts';

/** What a journey rests on, by how many of its steps have evidence. */
export interface JourneyBasis {
  /** No step, some steps, or every step has evidence; null: there are no steps. */
  readonly basis: 'assumption' | 'partly' | 'evidence' | null;
  readonly backed: number;
  readonly steps: number;
}

/** A step has evidence where a card or a point on it rests on more than an assumption. Samples are never counted. */
export function journeyBasis(records: Records, journey: string): JourneyBasis {
  const columns = columnsOf(records, journey);
  const backed = new Set<string>();
  const spanOn = spansOn(columns);
  for (const card of live(records, 'card')) {
    if (card.journey !== journey || !isBacked(card)) continue;
    const span = spanOn(card.place.from, card.place.to);
    if (span) for (const { id } of columns.slice(span.first, span.last + 1)) backed.add(id);
  }
  const steps = new Set<string | null>(columns.map(({ id }) => id));
  for (const step of stepsWithBackedScore(records, journey)) if (step !== null && steps.has(step)) backed.add(step);
  return { basis: basisOf(backed.size, columns.length), backed: backed.size, steps: columns.length };
}

function stepsWithBackedScore(records: Records, journey: string): readonly (string | null)[] {
  const backed = live(records, 'score').filter((score) => score.journey === journey && !score.isSample && score.basis !== 'assumption');
  return backed.map(stepOfScore(records));
}

/** Whether a card rests on more than somebody's word. */
export function isBacked(card: RecordOfKind<'card'>): boolean {
  return !card.isSample && (card.basis !== 'assumption' || card.evidence.length > 0);
}

function basisOf(backed: number, steps: number): JourneyBasis['basis'] {
  if (steps === 0) return null;
  if (backed === 0) return 'assumption';
  return backed === steps ? 'evidence' : 'partly';
}

export interface Review {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly overdue: boolean;
}

const DAY = 86_400_000;

/**
 * When the journey is to be looked at again: the day that somebody set, else so many days after it was agreed last; null: never.
 * Days are YYYY-MM-DD.
 */
export function reviewOf({ nextReviewOn, reviewEvery, agreedBy }: Pick<Journey, 'nextReviewOn' | 'reviewEvery' | 'agreedBy'>, today: string): Review | null {
  const agreed = agreedBy
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const on = nextReviewOn ?? (agreed && reviewEvery ? daysAfter(agreed, reviewEvery) : null);
  return on === null ? null : { on, overdue: on < today };
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + Math.round(days) * DAY).toISOString().slice(0, 10);
}
