import type { FieldSpec } from '../record/field-spec.ts';

/** What makes sense to be set for several cards at once, beside their kind. */
export const BULK_CARD_FIELDS: readonly FieldSpec<'card'>[] = [
  ['basis', 'choice'],
  ['tags', 'tags'],
  ['personas', 'personas'],
  ['owner', 'person'],
  ['department', 'text'],
  ['colourMeaning', 'choice'],
  ['icon', 'icon'],
  ['agreement', 'choice'],
  ['reviewOn', 'day'],
];

export const BULK_STAGE_FIELDS: readonly FieldSpec<'stage'>[] = [
  ['phase', 'choice'],
  ['businessCritical', 'flag'],
  ['collapsed', 'flag'],
];

export const BULK_STEP_FIELDS: readonly FieldSpec<'step'>[] = [
  ['momentOfTruth', 'flag'],
  ['businessCritical', 'flag'],
  ['optional', 'flag'],
  ['actorLabel', 'text'],
  ['decidedBy', 'text'],
];

export const BULK_LANE_FIELDS: readonly FieldSpec<'lane'>[] = [
  ['department', 'text'],
  ['collapsed', 'flag'],
  ['hidden', 'flag'],
  ['hiddenWhenProjected', 'flag'],
];
