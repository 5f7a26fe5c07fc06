import type { Draft } from '../changes/change.ts';
import { deleteDraft } from '../changes/drafts.ts';
import { type KindName, liveRecord, type Records } from '../model/kinds.ts';
import { columnOfStage } from './column-of-stage.ts';
import { defineCommand } from './command.ts';
import { stepsOf } from './grid.ts';

export interface RecordName {
  readonly kind: KindName;
  readonly id: string;
}

export interface DeleteRecords {
  readonly items: readonly RecordName[];
}

/**
 * Deletes records. A stage takes its steps along; a stage that only loses all its steps gets an unnamed one. Nothing else
 * goes: cards of a deleted lane or step wait in the tray, links to deleted cards show a ghost, so undo restores everything.
 */
export const deleteRecords = defineCommand<DeleteRecords>({
  label: 'delete',
  drafts: (records, { items }) => {
    const named = distinct(items.filter(({ kind, id }) => liveRecord(records, kind, id) !== undefined));
    const stages = named.flatMap(({ kind, id }) => (kind === 'stage' ? [id] : []));
    const steps: RecordName[] = stages.flatMap((stage) => stepsOf(records, stage).map(({ id }) => ({ kind: 'step' as const, id })));
    const all = distinct([...named, ...steps]);
    return [...all.map(({ kind, id }) => deleteDraft(kind, id)), ...columnsOfEmptied(records, all, new Set(stages))];
  },
});

function columnsOfEmptied(records: Records, deleted: readonly RecordName[], deletedStages: ReadonlySet<string>): Draft[] {
  const steps = new Set(deleted.flatMap(({ kind, id }) => (kind === 'step' ? [id] : [])));
  const stages = new Set([...steps].flatMap((id) => records.step.get(id)?.stage ?? []));
  return [...stages].filter((stage) => !deletedStages.has(stage)).flatMap((stage) => columnOfStage(records, stage, steps));
}

function distinct(items: readonly RecordName[]): RecordName[] {
  return [...new Map(items.map((item) => [`${item.kind}\n${item.id}`, { kind: item.kind, id: item.id }])).values()];
}
