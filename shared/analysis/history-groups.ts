/** What of an edit matters for grouping; stamps are microseconds. */
export interface PastEdit {
  readonly id: string;
  readonly label: string;
  readonly author: string | null;
  readonly session: string;
  readonly stamp: number;
  readonly touched: readonly { readonly kind: string; readonly record: string; readonly journey: string | null; readonly name: string }[];
}

/** Edits of one kind that followed each other; the newest first. */
export interface Run<E extends PastEdit> {
  readonly label: string;
  readonly edits: readonly E[];
}

/** What one person did in one go. */
export interface HistoryGroup<E extends PastEdit> {
  readonly author: string | null;
  /** Stamps of its first and last edit. */
  readonly from: number;
  readonly to: number;
  readonly runs: readonly Run<E>[];
}

/** A pause of half an hour, in microseconds, ends a go. */
const PAUSE = 30 * 60 * 1_000_000;

/** Edits (newest first) as people remember them: who was at it when, and what they did, the same thing in a row told once. */
export function groupHistory<E extends PastEdit>(edits: readonly E[]): HistoryGroup<E>[] {
  const groups: E[][] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && before.session === edit.session && before.author === edit.author && before.stamp - edit.stamp <= PAUSE) last.push(edit);
    else groups.push([edit]);
  }
  return groups.map((group) => ({ author: group[0]?.author ?? null, from: group.at(-1)?.stamp ?? 0, to: group[0]?.stamp ?? 0, runs: runsOf(group) }));
}

function runsOf<E extends PastEdit>(edits: readonly E[]): Run<E>[] {
  const runs: { label: string; edits: E[] }[] = [];
  for (const edit of edits) {
    const last = runs.at(-1);
    if (last?.label === edit.label) last.edits.push(edit);
    else runs.push({ label: edit.label, edits: [edit] });
  }
  return runs;
}
