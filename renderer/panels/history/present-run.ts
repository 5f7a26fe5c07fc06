import type { Changed, HistoryGroup, PastEdit } from '../../../shared/analysis/index.ts';

/** The newest edit of the run that made the change at which the walk stands; null: it is in none of these. */
export function presentRun(groups: readonly HistoryGroup<PastEdit>[], present: Changed | null): string | null {
  if (present === null) return null;
  for (const { runs } of groups)
    for (const { edits } of runs)
      if (edits.some(({ touched }) => touched.some(({ kind, record }) => kind === present.kind && record === present.id))) return edits[0]?.id ?? null;
  return null;
}
