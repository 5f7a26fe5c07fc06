import type { Draft } from '../changes/change.ts';
import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import type { Records } from '../model/kinds.ts';
import { columnsOf, stagesOf, stepsOf } from './grid.ts';
import { keysAt } from './order-keys.ts';

export interface Columns {
  /** Ids of the columns asked for, from left to right. */
  readonly ids: readonly string[];
  /** The steps that had to be added. */
  readonly drafts: readonly Draft[];
}

/** `count` columns from `start` on; where the map ends, the last stage grows by unnamed steps. */
export function columnsFrom(records: Records, journey: string, start: string, count: number): Columns {
  const columns = columnsOf(records, journey).map(({ id, stage }) => ({ id, stage }));
  const at = columns.findIndex(({ id, stage }) => id === start || stage === start);
  const held = at < 0 ? [] : columns.slice(at, at + count).map(({ id }) => id);
  const last = stagesOf(records, journey).at(-1);
  if (at < 0 || !last || held.length === count) return { ids: held, drafts: [] };
  const keys = keysAt(stepsOf(records, last.id), undefined, count - held.length);
  const added = keys.map((order) => ({ id: newId(), order }));
  const drafts = added.map(({ id, order }) => createDraft('step', id, { journey, stage: last.id, order }));
  return { ids: [...held, ...added.map(({ id }) => id)], drafts };
}
