import type { Draft } from '../changes/change.ts';
import { liveRecord, type Records } from '../model/kinds.ts';
import { newSteps } from './create-journey.ts';
import { stepsOf } from './grid.ts';

/** An unnamed step for a stage that loses the last of its steps. */
export function columnOfStage(records: Records, stage: string, leaving: ReadonlySet<string>): Draft[] {
  const held = liveRecord(records, 'stage', stage);
  if (!held?.journey || stepsOf(records, stage).some(({ id }) => !leaving.has(id))) return [];
  return newSteps(held.journey, stage, [''], null);
}
