import { live, liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';

/** An open question and what answers it. */
export interface Question {
  readonly card: RecordOfKind<'card'>;
  /** The links to the cards that answer it; empty: nobody has answered yet. */
  readonly answers: readonly { readonly link: string; readonly card: RecordOfKind<'card'> }[];
}

/**
 * The open questions of a journey (null: of all that are loaded), those that are due first, then by age. A question is answered
 * when it is linked to a card that is no question itself. Samples are no questions of anybody.
 */
export function openQuestions(records: Records, journey: string | null): Question[] {
  const cards = live(records, 'card').filter((card) => card.kind === 'open-question' && !card.isSample && isOn(records, card, journey));
  const links = cards.length === 0 ? [] : live(records, 'link');
  const ends = Map.groupBy(links, ({ from }) => from);
  const questions = cards.map((card) => ({ card, answers: (ends.get(card.id) ?? []).flatMap(({ id, to }) => answerAt(records, id, to)) }));
  return questions.sort(({ card: a }, { card: b }) => compareDays(a.reviewOn, b.reviewOn) || a.created.at - b.created.at || (a.id < b.id ? -1 : 1));
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
