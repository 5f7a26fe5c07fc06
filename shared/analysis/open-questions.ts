import { columnsOf, inReadingOrder, journeysOf, spansOn } from '../commands/index.ts';
import { live, liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { isBeside } from '../model/place.ts';

/** An open question and what answers it. */
export interface Question {
  readonly card: RecordOfKind<'card'>;
  /** The links to the cards that answer it; empty: nobody has answered yet. */
  readonly answers: readonly { readonly link: string; readonly card: RecordOfKind<'card'> }[];
}

/**
 * The open questions of a journey (null: of all that are loaded, journey by journey), those that are due first: that is what a research
 * plan is held to. The others stand in the order of the journey, so that one interview takes in what lies side by side. A question is
 * answered when it is linked to a card that is no question itself. Samples are no questions of anybody.
 */
export function openQuestions(records: Records, journey: string | null): Question[] {
  const cards = live(records, 'card').filter((card) => card.kind === 'open-question' && !card.isSample && isOn(records, card, journey));
  const links = cards.length === 0 ? [] : live(records, 'link');
  const ends = Map.groupBy(links, ({ from }) => from);
  const questions = inOrder(records, cards).map((card) => ({ card, answers: (ends.get(card.id) ?? []).flatMap(({ id, to }) => answerAt(records, id, to)) }));
  return questions.sort(({ card: a }, { card: b }) => compareDays(a.reviewOn, b.reviewOn));
}

/** Journey by journey, step by step. */
function inOrder(records: Records, cards: readonly RecordOfKind<'card'>[]): RecordOfKind<'card'>[] {
  const byJourney = Map.groupBy(cards, ({ journey }) => journey);
  return journeysOf(records).flatMap(({ id }) => {
    const place = placeOn(records, id);
    const placed = inReadingOrder(records, id, byJourney.get(id) ?? []).map((card) => ({ card, at: place(card) }));
    return placed.sort((a, b) => a.at - b.at).map(({ card }) => card);
  });
}

/** The step that a card begins at; what stands at none comes last. */
function placeOn(records: Records, journey: string): (card: RecordOfKind<'card'>) => number {
  const span = spansOn(columnsOf(records, journey));
  return ({ place }) => (isBeside(place) ? null : span(place.from, place.to))?.first ?? Number.MAX_SAFE_INTEGER;
}

function isOn(records: Records, card: RecordOfKind<'card'>, journey: string | null): boolean {
  return journey === null ? liveRecord(records, 'journey', card.journey) !== undefined : card.journey === journey;
}

function answerAt(records: Records, link: string, to: string | null): Question['answers'] {
  const card = liveRecord(records, 'card', to);
  return card && card.kind !== 'open-question' ? [{ link, card }] : [];
}

/** No day comes last. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
