import type { Json } from '../../changes/change.ts';
import { sameJson } from '../../changes/equal.ts';
import { isContent } from '../../model/content.ts';
import { KINDS, type KindName } from '../../model/kinds.ts';

export interface FieldChange {
  /** Of the record; of a field of the user's own its id. */
  readonly field: string;
  /** What a card holds in a field of the user's own. */
  readonly own?: boolean;
  readonly before: Json;
  readonly after: Json;
}

/** Where something stands, whose it is and how it is drawn: told as a move, or no change to what a journey says. */
const NOT_SAID: ReadonlySet<string> = new Set([
  ...['journey', 'order', 'place', 'stage', 'origin', 'isSample', 'author', 'workshop', 'plannedStep'],
  ...['step', 'card', 'persona', 'series', 'lane', 'from', 'to', 'drawing', 'hiddenPersonas', 'hidesAllCustomers'],
]);

/** Of a journey: what makes the two versions two, and what the comparison itself tells. */
const OF_THE_VERSION: ReadonlySet<string> = new Set(['title', 'state', 'counterpart', 'parentStep', 'language', 'isSample', 'scale', 'order']);

const fieldNames = new Map<KindName, readonly string[]>();

function comparedFields(kind: KindName): readonly string[] {
  const known = fieldNames.get(kind);
  if (known) return known;
  const said = kind === 'journey' ? (name: string) => !OF_THE_VERSION.has(name) : (name: string) => !NOT_SAID.has(name);
  const names = Object.keys(KINDS[kind].fields).filter((name) => said(name) && isContent(kind, name));
  fieldNames.set(kind, names);
  return names;
}

/** What two records of one kind say differently, field by field. */
export function changedFields(kind: KindName, before: object, after: object): FieldChange[] {
  const [was, is] = [before, after] as readonly Readonly<Record<string, Json>>[];
  return comparedFields(kind).flatMap((field) => {
    const [one, other] = [saidBy(kind, field, was?.[field]), saidBy(kind, field, is?.[field])];
    return sameJson(one, other) ? [] : [{ field, before: one, after: other }];
  });
}

/** Done as planned is what a step is anyway. */
function saidBy(kind: KindName, field: string, value: Json | undefined): Json {
  const isAnyway = kind === 'step' && field === 'deviation' && value === 'done';
  return value === undefined || isAnyway ? null : value;
}
