import { actionItemKind } from './action-item.ts';
import { alertRuleKind } from './alert-rule.ts';
import { cardKind } from './card.ts';
import { cardFieldKind } from './card-field.ts';
import { cardValueKind } from './card-value.ts';
import { channelKind } from './channel.ts';
import { commentKind } from './comment.ts';
import { documentKind } from './document.ts';
import { journeyKind } from './journey.ts';
import type { FieldValues, RecordOf } from './kind.ts';
import { laneKind } from './lane.ts';
import { linkKind } from './link.ts';
import { metricKind } from './metric.ts';
import { needKind } from './need.ts';
import { opportunityKind } from './opportunity.ts';
import { personKind } from './person.ts';
import { personaKind } from './persona.ts';
import { readingKind } from './reading.ts';
import { scoreKind } from './score.ts';
import { segmentKind } from './segment.ts';
import { solutionKind } from './solution.ts';
import { sourceKind } from './source.ts';
import { stageKind } from './stage.ts';
import { stepKind } from './step.ts';
import { tagKind } from './tag.ts';
import { touchpointKind } from './touchpoint.ts';
import { traitKind } from './trait.ts';
import { unitKind } from './unit.ts';
import { workbookKind } from './workbook.ts';
import { workshopKind } from './workshop.ts';

/** Every record kind; the key is the table's name. New ones come last: the search index of a file names them by their place here. */
export const KINDS = {
  workbook: workbookKind,
  person: personKind,
  unit: unitKind,
  segment: segmentKind,
  persona: personaKind,
  trait: traitKind,
  channel: channelKind,
  touchpoint: touchpointKind,
  metric: metricKind,
  reading: readingKind,
  need: needKind,
  opportunity: opportunityKind,
  solution: solutionKind,
  action_item: actionItemKind,
  alert_rule: alertRuleKind,
  source: sourceKind,
  document: documentKind,
  workshop: workshopKind,
  tag: tagKind,
  journey: journeyKind,
  stage: stageKind,
  step: stepKind,
  lane: laneKind,
  card: cardKind,
  score: scoreKind,
  link: linkKind,
  comment: commentKind,
  card_field: cardFieldKind,
  card_value: cardValueKind,
} as const;

export type Kinds = typeof KINDS;
export type KindName = keyof Kinds;
export type RecordOfKind<K extends KindName> = RecordOf<Kinds[K]>;
export type FieldsOfKind<K extends KindName> = FieldValues<Kinds[K]>;

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(KINDS, name);
}

/** Kinds whose records load with their journey rather than with the file. */
export const JOURNEY_KINDS = KIND_NAMES.filter((name) => KINDS[name].home === 'journey');
export const WORKBOOK_KINDS = KIND_NAMES.filter((name) => KINDS[name].home === 'workbook');

/** All loaded records of one kind by id, deleted ones included (links to them show a ghost). */
export type RecordMap<K extends KindName> = ReadonlyMap<string, RecordOfKind<K>>;

/** What commands, layout and analysis read: one map a kind. */
export type Records = { readonly [K in KindName]: RecordMap<K> };

export function emptyRecords(): { [K in KindName]: Map<string, RecordOfKind<K>> } {
  return Object.fromEntries(KIND_NAMES.map((name) => [name, new Map()])) as { [K in KindName]: Map<string, RecordOfKind<K>> };
}

/** The records that are there, without the deleted ones. */
export function live<K extends KindName>(records: Records, kind: K): RecordOfKind<K>[] {
  const out: RecordOfKind<K>[] = [];
  for (const record of (records[kind] as RecordMap<K>).values()) if (!record.deleted) out.push(record);
  return out;
}

export function liveRecord<K extends KindName>(records: Records, kind: K, id: string | null): RecordOfKind<K> | undefined {
  const record = id === null ? undefined : (records[kind] as RecordMap<K>).get(id);
  return record && !record.deleted ? record : undefined;
}
