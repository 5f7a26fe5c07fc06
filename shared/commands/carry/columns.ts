import type { Draft } from '../../changes/change.ts';
import { newId } from '../../model/ids.ts';
import type { RecordOfKind, Records } from '../../model/kinds.ts';
import { keysBetween } from '../../model/order.ts';
import type { Parcel } from '../../model/parcel.ts';
import { columnsFrom } from '../extend-columns.ts';
import { columnsOf, stagesOf, stepsOf } from '../grid.ts';
import { keysAt } from '../order-keys.ts';
import type { NewRecord } from './new-record.ts';
import type { ParcelIds } from './parcel-ids.ts';
import type { Where } from './where.ts';

export interface Columns {
  readonly made: readonly NewRecord[];
  /** Columns that the map had to grow by. */
  readonly drafts: readonly Draft[];
  /** Columns that were there before, by their place on the map: points on them are somebody's. */
  readonly ontoExisting: boolean;
}

const NONE: Columns = { made: [], drafts: [], ontoExisting: false };

/** Says for each stage and step of the parcel what it is on the map that takes it. */
export function placeColumns(records: Records, parcel: Parcel, where: Where, ids: ParcelIds): Columns {
  if (where.to === 'columns') return ontoColumns(records, parcel, where, ids);
  if (where.to === 'tray') return NONE;
  const made = where.to === 'steps' ? intoStage(records, parcel, where, ids) : asStages(records, parcel, where, ids);
  return { ...NONE, made };
}

function ontoColumns(records: Records, parcel: Parcel, { journey, column }: Extract<Where, { to: 'columns' }>, ids: ParcelIds): Columns {
  const carried = columnsOf(parcel.records, parcel.journey);
  const columns = columnsFrom(records, journey, column, carried.length);
  for (const [index, { id }] of carried.entries()) if (columns.ids[index] !== undefined) ids.set('step', id, columns.ids[index]);
  return { made: [], drafts: columns.drafts, ontoExisting: true };
}

/** A stage that somebody deleted meanwhile takes nothing: its steps come as stages behind the others. */
function intoStage(records: Records, parcel: Parcel, { journey, stage }: Extract<Where, { to: 'steps' }>, ids: ParcelIds): NewRecord[] {
  const isHere = stagesOf(records, journey).some(({ id }) => id === stage);
  return isHere ? asSteps(records, parcel, stage, ids) : asStages(records, parcel, { to: 'stages', journey, after: stage }, ids);
}

function asSteps(records: Records, parcel: Parcel, stage: string, ids: ParcelIds): NewRecord[] {
  const steps = columnsOf(parcel.records, parcel.journey);
  return newSteps(steps, keysAt(stepsOf(records, stage), undefined, steps.length), ids, { stage });
}

function asStages(records: Records, parcel: Parcel, where: Extract<Where, { to: 'journey' | 'stages' }>, ids: ParcelIds): NewRecord[] {
  const stages = stagesOf(parcel.records, parcel.journey);
  const keys = where.to === 'journey' ? keysBetween(null, null, stages.length) : keysBehind(records, where, stages.length);
  return stages.flatMap((stage, index) => {
    const id = newId();
    ids.set('stage', stage.id, id);
    const steps = stepsOf(parcel.records, stage.id);
    return [
      { kind: 'stage' as const, id, source: stage, fields: { order: keys[index] ?? '' } },
      ...newSteps(steps, keysBetween(null, null, steps.length), ids, {}),
    ];
  });
}

function keysBehind(records: Records, { journey, after }: Extract<Where, { to: 'stages' }>, count: number): string[] {
  const stages = stagesOf(records, journey);
  const index = stages.findIndex(({ id }) => id === after);
  return keysAt(stages, after !== null && index < 0 ? undefined : index + 1, count);
}

function newSteps(steps: readonly RecordOfKind<'step'>[], keys: readonly string[], ids: ParcelIds, fields: Readonly<Record<string, unknown>>): NewRecord[] {
  return steps.map((step, index) => {
    const id = newId();
    ids.set('step', step.id, id);
    return { kind: 'step', id, source: step, fields: { ...fields, order: keys[index] ?? '' } };
  });
}
