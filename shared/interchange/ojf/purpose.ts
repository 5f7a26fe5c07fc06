import type { CardKind } from '../../model/card-kinds.ts';
import { cardKindOfLane, type LaneKind } from '../../model/lane-kinds.ts';
import { kindOfPurpose } from './lane-kind.ts';

/** A purpose that the card's kind does not say stands in a tag with this beginning. */
const TAG = 'purpose: ';

export function cardKindOf(purpose: string | null | undefined, lane: LaneKind): CardKind {
  return kindOfPurpose(purpose) ?? cardKindOfLane({ kind: lane });
}

/** The purpose that a card says by being of another kind than its lane. */
function purposeSaid(kind: CardKind, lane: LaneKind): string | null {
  return kind !== cardKindOfLane({ kind: lane }) && kindOfPurpose(kind) === kind ? kind : null;
}

/** The tag that keeps a purpose, or null where the card's kind says it. */
export function purposeTag(purpose: string | null | undefined, lane: LaneKind): string | null {
  if (purpose == null || purposeSaid(cardKindOf(purpose, lane), lane) === purpose) return null;
  return TAG + purpose;
}

/** A card's purpose and its other tags. */
export function splitPurpose(kind: CardKind, lane: LaneKind, tags: readonly string[]): { purpose: string | null; tags: string[] } {
  const kept = tags.find((tag) => tag.startsWith(TAG));
  return { purpose: kept?.slice(TAG.length) ?? purposeSaid(kind, lane), tags: tags.filter((tag) => tag !== kept) };
}
