import type { CardKind } from '../../model/card-kinds.ts';
import type { LaneKind } from '../../model/lane-kinds.ts';

/** How one part of a node's blueprint and a card of ours say the same. */
export interface BlueprintPart {
  readonly kind: CardKind & LaneKind;
  /** The item's field that is the card's text. */
  readonly text: string;
  /** The item's other field, and the card's field for it. */
  readonly other: string;
  readonly field: 'detail' | 'role' | 'system';
}

export const BLUEPRINT = {
  evidence: { kind: 'physical-evidence', text: 'item', other: 'type', field: 'detail' },
  onstage: { kind: 'onstage-contact', text: 'action', other: 'actor', field: 'role' },
  backstage: { kind: 'backstage-action', text: 'action', other: 'actor', field: 'role' },
  support: { kind: 'support-process', text: 'description', other: 'system', field: 'system' },
} as const satisfies Record<string, BlueprintPart>;
export type BlueprintName = keyof typeof BLUEPRINT;
export const BLUEPRINT_NAMES = Object.keys(BLUEPRINT) as readonly BlueprintName[];
