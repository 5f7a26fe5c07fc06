import type { Draft } from '../changes/change.ts';
import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { type FieldsOfKind, live, type Records } from '../model/kinds.ts';
import type { LaneKind } from '../model/lane-kinds.ts';
import { compareOrder, keysBetween } from '../model/order.ts';
import { STAGE_PRESETS } from '../model/stage.ts';
import { defineCommand } from './command.ts';
import { keysAt } from './order-keys.ts';

type StagePreset = (typeof STAGE_PRESETS)[number];

export interface NewStage {
  readonly name?: string;
  readonly preset?: StagePreset;
  /** Names of its steps; none: one unnamed step. */
  readonly steps?: readonly string[];
}

export type NewLane = Partial<FieldsOfKind<'lane'>> & { readonly kind: LaneKind };

const PHASES = { discover: 'before', decide: 'before', buy: 'during', use: 'after', after: 'after' } as const;

const BLANK_STAGES: readonly NewStage[] = STAGE_PRESETS.map((preset) => ({ preset }));
const BLANK_LANES: readonly NewLane[] = (
  ['touchpoint', 'emotion', 'thought', 'pain-point', 'wow-moment', 'opportunity', 'line-of-visibility', 'backstage-action'] as const
).map((kind) => ({ kind }));

export interface CreateJourney {
  readonly id?: string;
  readonly title: string;
  /** Left out: the five built-in stages. */
  readonly stages?: readonly NewStage[];
  /** Left out: the usual lanes, titles worded by the program. */
  readonly lanes?: readonly NewLane[];
  readonly fields?: Partial<FieldsOfKind<'journey'>>;
}

/** A journey with its stages (each with at least one step) and lanes, behind the others in the list. */
export const createJourney = defineCommand<CreateJourney>({
  label: 'createJourney',
  drafts: (records, { id = newId(), title, stages = BLANK_STAGES, lanes = BLANK_LANES, fields = {} }) => {
    const order = keysAt(journeysOf(records), undefined, 1)[0] ?? '';
    return [createDraft('journey', id, { order, ...fields, title }), ...newStages(id, stages, keysBetween(null, null, stages.length)), ...newLanes(id, lanes)];
  },
});

/** The journeys of the file, in order. */
export function journeysOf(records: Records) {
  return live(records, 'journey').sort(compareOrder);
}

export function newStages(journey: string, stages: readonly NewStage[], keys: readonly string[]): Draft[] {
  return stages.flatMap(({ name = '', preset, steps = [] }, index) => {
    const id = newId();
    const built = preset ? { preset, phase: PHASES[preset] } : {};
    return [createDraft('stage', id, { journey, name, ...built, order: keys[index] ?? '' }), ...newSteps(journey, id, steps.length > 0 ? steps : [''], null)];
  });
}

/** Drafts of new steps in a stage; `keys` null: the stage is new and holds no others. */
export function newSteps(journey: string, stage: string, names: readonly string[], keys: readonly string[] | null): Draft[] {
  const orders = keys ?? keysBetween(null, null, names.length);
  return names.map((name, index) => createDraft('step', newId(), { journey, stage, name, order: orders[index] ?? '' }));
}

function newLanes(journey: string, lanes: readonly NewLane[]): Draft[] {
  const keys = keysBetween(null, null, lanes.length);
  return lanes.map((lane, index) => createDraft('lane', newId(), { ...lane, journey, order: keys[index] ?? '' }));
}
