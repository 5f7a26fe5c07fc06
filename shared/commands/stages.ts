import type { Draft } from '../changes/change.ts';
import { setDrafts } from '../changes/drafts.ts';
import { liveRecord, type Records } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { newStages, newSteps } from './create-journey.ts';
import { stagesOf, stepsOf } from './grid.ts';
import { keysAt, keysBefore } from './order-keys.ts';

export interface AddStages {
  readonly journey: string;
  /** The stage in front of which they come; null: behind all. */
  readonly before: string | null;
  /** '' is an unnamed stage, shown by its number. */
  readonly names: readonly string[];
}

/** New stages, each with one unnamed step. */
export const addStages = defineCommand<AddStages>({
  label: 'addStage',
  drafts: (records, { journey, before, names }) => {
    const keys = keysBefore(stagesOf(records, journey), before, names.length);
    return newStages(
      journey,
      names.map((name) => ({ name })),
      keys,
    );
  },
});

export interface MoveStage {
  readonly stage: string;
  /** Position among the other stages. */
  readonly index: number;
}

export const moveStage = defineCommand<MoveStage>({
  label: 'moveStage',
  drafts: (records, { stage, index }) => {
    const journey = liveRecord(records, 'stage', stage)?.journey;
    if (!journey) return [];
    const others = stagesOf(records, journey).filter(({ id }) => id !== stage);
    return setDrafts(records, 'stage', stage, { order: keysAt(others, index, 1)[0] ?? '' });
  },
});

export interface AddSteps {
  readonly stage: string;
  /** The step in front of which they come; null: at the end of the stage. */
  readonly before: string | null;
  readonly names: readonly string[];
}

export const addSteps = defineCommand<AddSteps>({
  label: 'addStep',
  drafts: (records, { stage, before, names }) => {
    const journey = liveRecord(records, 'stage', stage)?.journey;
    if (!journey) return [];
    return newSteps(journey, stage, names, keysBefore(stepsOf(records, stage), before, names.length));
  },
});

export interface MoveStep {
  readonly step: string;
  readonly stage: string;
  /** Position among the other steps of that stage. */
  readonly index: number;
}

/** Moves a step within its stage or to another one; a stage that it leaves empty gets an unnamed step, so that it keeps a column. */
export const moveStep = defineCommand<MoveStep>({
  label: 'moveStep',
  drafts: (records, { step, stage, index }) => {
    const moved = liveRecord(records, 'step', step);
    if (!moved || !liveRecord(records, 'stage', stage)) return [];
    const others = stepsOf(records, stage).filter(({ id }) => id !== step);
    const drafts = setDrafts(records, 'step', step, { stage, order: keysAt(others, index, 1)[0] ?? '' });
    return moved.stage === stage || moved.stage === null ? drafts : [...drafts, ...columnOfStage(records, moved.stage, new Set([step]))];
  },
});

/** An unnamed step for a stage that loses the last of its steps. */
export function columnOfStage(records: Records, stage: string, leaving: ReadonlySet<string>): Draft[] {
  const held = liveRecord(records, 'stage', stage);
  if (!held?.journey || stepsOf(records, stage).some(({ id }) => !leaving.has(id))) return [];
  return newSteps(held.journey, stage, [''], null);
}
