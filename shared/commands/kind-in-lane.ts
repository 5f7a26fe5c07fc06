import { sameJson } from '../changes/equal.ts';
import { cardKind } from '../model/card.ts';
import type { CardKind } from '../model/card-kinds.ts';
import type { RecordOfKind, Records } from '../model/kinds.ts';
import { kindHeldBy, type LaneContent } from '../model/lane-kinds.ts';

/** Kinds that stand for something else (a touchpoint, a figure, a picture) and stay what they are wherever they lie. */
const FIXED: ReadonlySet<CardKind> = new Set(['touchpoint', 'metric', 'image']);

/** Fields that say the same of every card; anything else that is filled in belongs to the card's kind. */
const COMMON: ReadonlySet<string> = new Set([
  'journey',
  'kind',
  'text',
  'detail',
  'place',
  'author',
  'owner',
  'colourMeaning',
  'icon',
  'opensJourney',
  'pictures',
  'url',
  'tags',
  'personas',
  'basis',
  'evidence',
  'agreement',
  'reviewOn',
  'isSample',
  'workshop',
]);

/**
 * What a card becomes in a lane. It turns into what the lane holds if it is what it is only by where it lay: a note, or of
 * the kind of its old lane, with no field of that kind filled in. Otherwise it keeps its kind: a pain point with a
 * severity stays one among the backstage actions, a touchpoint stays a touchpoint, and lanes of the user's own take everything
 * unless they say what they hold.
 */
export function kindInLane(records: Records, card: RecordOfKind<'card'>, lane: LaneContent): CardKind {
  const target = kindHeldBy(lane);
  if (target === null || FIXED.has(target) || FIXED.has(card.kind) || hasOwnFields(card)) return card.kind;
  const oldLane = card.place.lane === null ? undefined : records.lane.get(card.place.lane);
  return card.kind === 'note' || (oldLane && card.kind === kindHeldBy(oldLane)) ? target : card.kind;
}

function hasOwnFields(card: RecordOfKind<'card'>): boolean {
  return Object.entries(cardKind.fields).some(
    ([name, field]) => !COMMON.has(name) && !sameJson(card[name as keyof typeof card] as never, field.initial as never),
  );
}
