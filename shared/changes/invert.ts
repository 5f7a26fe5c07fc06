import { isKindName, type Records } from '../model/kinds.ts';
import { DELETED, type Draft, type Json } from './change.ts';
import { sameJson } from './equal.ts';
import { recordKey } from './registers.ts';

export interface Inverse {
  readonly drafts: readonly Draft[];
  /** Drafts that were left alone because somebody changed the field since. */
  readonly kept: readonly Draft[];
}

/**
 * The drafts that take `drafts` back: old values in reverse order, creations deleted. A field that no longer holds what
 * the edit wrote was changed by somebody since; it is left and named in `kept`.
 */
export function invert(drafts: readonly Draft[], records: Records): Inverse {
  const undone: Draft[] = [];
  const kept: Draft[] = [];
  const written = lastWrites(drafts);
  for (const draft of drafts.toReversed()) {
    const current = currentValue(records, draft);
    const last = written.get(fieldKey(draft));
    if (draft.field === null) undone.push({ ...draft, field: DELETED, value: true, old: false });
    else if (current !== undefined && sameJson(current, last as Json)) undone.push({ ...draft, value: draft.old, old: draft.value });
    else kept.push(draft);
  }
  return { drafts: undone, kept };
}

/** What the edit left in each field; an edit may write one field twice. */
function lastWrites(drafts: readonly Draft[]): ReadonlyMap<string, Json> {
  return new Map(drafts.map((draft) => [fieldKey(draft), draft.value]));
}

function fieldKey(draft: Draft): string {
  return `${recordKey(draft)}\n${draft.field}`;
}

function currentValue(records: Records, draft: Draft): Json | undefined {
  if (!isKindName(draft.kind) || draft.field === null) return undefined;
  const record = records[draft.kind].get(draft.record) as Readonly<Record<string, Json>> | undefined;
  return record?.[draft.field];
}
