import type { Change, ChangeKind, Comparison } from './compare-journeys.ts';

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

const NOTHING: ChangeCounts = { added: 0, removed: 0, changed: 0, moved: 0 };

/** How many changes are of each kind; one that is moved and changed counts as both. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const counts = { ...NOTHING };
  for (const { kinds } of changes) for (const kind of kinds) counts[kind] += 1;
  return counts;
}

/** The changes of each aligned stage, by its position; those of the journey as a whole under null. */
export function changesByStage({ changes }: Pick<Comparison, 'changes'>): ReadonlyMap<number | null, readonly Change[]> {
  return Map.groupBy(changes, ({ stage }) => stage);
}

export interface Walked {
  readonly done: number;
  readonly skipped: number;
  readonly deviated: number;
  /** Steps that nobody had planned. */
  readonly added: number;
}

/** How the steps of a plan were walked in the actual journey: a planned step that is not there, or that says so, was skipped. */
export function walkedSteps({ stages, twins }: Pick<Comparison, 'stages' | 'twins'>): Walked {
  const walked = { done: 0, skipped: 0, deviated: 0, added: 0 };
  for (const { a, b } of stages.flatMap(({ columns }) => columns)) {
    if (b) walked[twins.has(b.id) ? (b.deviation ?? 'done') : 'added'] += 1;
    else if (a && !twins.has(a.id)) walked.skipped += 1;
  }
  return walked;
}
