import type { Draft, Edit } from '../../shared/changes/change.ts';

export interface QueuedEdit {
  readonly edit: Edit;
  readonly drafts: readonly Draft[];
  /** Labels that may still take up the next burst of the same kind. */
  readonly joins: boolean;
}

export type FieldName = Pick<Draft, 'kind' | 'record' | 'field'>;

/** Edits that the host has not acknowledged, oldest first. The first may be on its way. */
export interface EditQueue {
  readonly waiting: readonly QueuedEdit[];
  add(edit: QueuedEdit): void;
  /** Replaces the last edit where it is not on its way and writes exactly the same fields; else answers false. */
  join(drafts: readonly Draft[], label: string): QueuedEdit | null;
  /** The oldest edit, marked as on its way. */
  take(): QueuedEdit | undefined;
  /** The edit on its way is settled: acknowledged or refused. */
  settle(): QueuedEdit | undefined;
  /** The edit on its way may not have arrived: it stays the oldest and is sent again. */
  putBack(): void;
  /** Whether an edit that waits writes this field (null: creates the record). */
  writes(field: FieldName): boolean;
}

export function createEditQueue(): EditQueue {
  let waiting: readonly QueuedEdit[] = [];
  let underway = false;
  return {
    get waiting() {
      return waiting;
    },
    add(edit) {
      waiting = [...waiting, edit];
    },
    join(drafts, label) {
      const last = waiting.at(-1);
      if (!last?.joins || last.edit.label !== label || (underway && waiting.length === 1)) return null;
      const joined = joinDrafts(last.drafts, drafts);
      if (!joined) return null;
      const edit = { ...last, drafts: joined };
      waiting = [...waiting.slice(0, -1), edit];
      return edit;
    },
    take() {
      underway = waiting.length > 0;
      return waiting[0];
    },
    settle() {
      const [first, ...rest] = waiting;
      waiting = rest;
      underway = false;
      return first;
    },
    putBack() {
      underway = false;
    },
    writes: ({ kind, record, field }) =>
      waiting.some(({ drafts }) => drafts.some((draft) => draft.record === record && draft.field === field && draft.kind === kind)),
  };
}

/** The first drafts with the values of the second; their old values stay. null where the two write different fields. */
function joinDrafts(first: readonly Draft[], second: readonly Draft[]): Draft[] | null {
  const later = new Map(second.map((draft) => [fieldKey(draft), draft]));
  const sameFields =
    later.size === second.length && first.length === second.length && first.every((draft) => draft.field !== null && later.has(fieldKey(draft)));
  return sameFields ? first.map((draft) => ({ ...draft, value: later.get(fieldKey(draft))?.value ?? null })) : null;
}

/** One text for each field: ids of two kinds may be the same. */
export function fieldKey({ kind, record, field }: FieldName): string {
  return `${kind}\n${record}\n${field}`;
}
