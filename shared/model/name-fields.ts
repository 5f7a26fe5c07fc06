import type { KindName } from './kinds.ts';

/** What a record of each kind is called by. */
export const NAME_FIELDS = {
  journey: 'title',
  stage: 'name',
  step: 'name',
  lane: 'title',
  persona: 'name',
  touchpoint: 'name',
  channel: 'name',
  tag: 'name',
  person: 'name',
  metric: 'name',
  link: 'label',
  card_field: 'name',
  segment: 'name',
  unit: 'name',
  need: 'outcome',
  opportunity: 'question',
  solution: 'name',
  source: 'name',
  document: 'title',
} as const satisfies Partial<Record<KindName, string>>;
export type NamedKind = keyof typeof NAME_FIELDS;
