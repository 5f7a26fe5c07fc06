import { CARD_KINDS, type CardKind } from './card-kinds.ts';

/** The three lines of a service blueprint (Bitner, Ostrom, Morgan): lanes of no height that part the others. */
export const LINE_KINDS = ['line-of-interaction', 'line-of-visibility', 'line-of-internal-interaction'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** The company's side of a service blueprint from the top, with its lines between (Bitner, Ostrom, Morgan 2008). */
export const COMPANY_LANES = [
  'line-of-interaction',
  'onstage-contact',
  'line-of-visibility',
  'backstage-action',
  'line-of-internal-interaction',
  'support-process',
] as const;
/** What the customer meets, and the company's side below it. */
export const BLUEPRINT_LANES = ['physical-evidence', ...COMPANY_LANES] as const;

/** A lane for each kind of card, the curve, the channels, the blueprint's lines, and lanes of the user's own. */
export const LANE_KINDS = [...CARD_KINDS, 'emotion', 'channel', ...LINE_KINDS, 'own'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export function isLine(kind: LaneKind): kind is LineKind {
  return (LINE_KINDS as readonly string[]).includes(kind);
}

/** Whether cards can lie in such a lane. */
export function holdsCards(kind: LaneKind): boolean {
  return kind !== 'emotion' && kind !== 'channel' && !isLine(kind);
}

/** What a lane says about its cards: its kind, and of a lane of the user's own what it holds. */
export interface LaneContent {
  readonly kind: LaneKind;
  readonly holds?: CardKind | null;
}

/** The kind of card that a lane is for; null: it takes every kind as it comes. */
export function kindHeldBy({ kind, holds = null }: LaneContent): CardKind | null {
  if (kind === 'own') return holds;
  return (CARD_KINDS as readonly string[]).includes(kind) ? (kind as CardKind) : null;
}

/** What a new card in such a lane is; a lane of the user's own takes notes unless it says otherwise. */
export function cardKindOfLane(lane: LaneContent): CardKind {
  return kindHeldBy(lane) ?? 'note';
}
