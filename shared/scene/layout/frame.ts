import { clamp } from '../../model/clamp.ts';
import type { Journey } from '../../model/journey.ts';
import { live, type Records } from '../../model/kinds.ts';
import { compareOrder } from '../../model/order.ts';
import type { Stage } from '../../model/stage.ts';
import { NARROWEST_STEP, type Step, WIDEST_STEP } from '../../model/step.ts';
import type { LayoutOptions } from './options.ts';
import { COLUMN_GAP, COLUMN_WIDTH, FOLDED_STAGE_WIDTH } from './sizes.ts';

/** One column of the grid before it has a head. */
export interface FrameColumn {
  readonly id: string;
  readonly stage: Stage;
  /** The steps it stands for: one, or all of a folded stage. */
  readonly steps: readonly Step[];
  readonly folded: boolean;
  readonly x: number;
  readonly w: number;
}

export interface FrameStage {
  readonly stage: Stage;
  /** Its first and last column. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly w: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The columns of a map: what stands where from left to right. */
export interface Frame {
  readonly stages: readonly FrameStage[];
  readonly columns: readonly FrameColumn[];
  /** The columns that a step or a stage covers, by its id. */
  readonly spans: ReadonlyMap<string, Span>;
  readonly width: number;
  /** Equal for frames in which every card stands in the same columns with the same widths, and the same columns are flagged. */
  readonly signature: string;
  /** Of each column. */
  readonly flags: readonly ColumnFlags[];
}

export interface ColumnFlags {
  readonly momentOfTruth: boolean;
  readonly businessCritical: boolean;
}

export function frameOf(records: Records, journey: Journey, options: LayoutOptions): Frame {
  const stages = live(records, 'stage')
    .filter((stage) => stage.journey === journey.id)
    .sort(compareOrder);
  const stepsByStage = groupSteps(records, journey.id);
  const columns: FrameColumn[] = [];
  const frameStages: FrameStage[] = [];
  let x = 0;
  for (const stage of stages) {
    const first = columns.length;
    for (const column of columnsOfStage(stage, stepsByStage.get(stage.id) ?? [], options)) {
      columns.push({ ...column, x });
      x += column.w + COLUMN_GAP;
    }
    const start = columns[first]?.x ?? x;
    frameStages.push({ stage, from: first, to: columns.length - 1, x: start, w: x - COLUMN_GAP - start });
  }
  return {
    stages: frameStages,
    columns,
    spans: spansOf(frameStages, columns),
    width: Math.max(0, x - COLUMN_GAP),
    signature: signatureOf(columns),
    flags: columns.map(flagsOf),
  };
}

function groupSteps(records: Records, journey: string): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of records.step.values()) {
    if (step.deleted || step.journey !== journey || step.stage === null) continue;
    const group = groups.get(step.stage);
    if (group) group.push(step);
    else groups.set(step.stage, [step]);
  }
  for (const group of groups.values()) group.sort(compareOrder);
  return groups;
}

function columnsOfStage(stage: Stage, steps: readonly Step[], options: LayoutOptions): Omit<FrameColumn, 'x'>[] {
  const normal = options.columnWidth ?? COLUMN_WIDTH;
  if (stage.collapsed && !options.unfolded) return [{ id: stage.id, stage, steps, folded: true, w: FOLDED_STAGE_WIDTH }];
  if (steps.length === 0) return [{ id: stage.id, stage, steps, folded: false, w: normal }];
  return steps.map((step) => ({ id: step.id, stage, steps: [step], folded: false, w: widthOf(step, normal) }));
}

function widthOf(step: Step, normal: number): number {
  return step.width === null ? normal : Math.round(clamp(step.width, NARROWEST_STEP, WIDEST_STEP));
}

/** A folded stage is what any of its steps is. */
export function flagsOf({ steps }: FrameColumn): ColumnFlags {
  return { momentOfTruth: steps.some((step) => step.momentOfTruth), businessCritical: steps.some((step) => step.businessCritical) };
}

export function spansOf(stages: readonly FrameStage[], columns: readonly FrameColumn[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  columns.forEach((column, index) => {
    for (const step of column.steps) spans.set(step.id, { from: index, to: index });
  });
  for (const { stage, from, to } of stages) spans.set(stage.id, { from, to });
  return spans;
}

function signatureOf(columns: readonly FrameColumn[]): string {
  return columns
    .map((column) => {
      const { id, stage, steps, w, folded } = column;
      const { momentOfTruth, businessCritical } = flagsOf(column);
      return `${id} ${stage.id} ${steps.map((step) => step.id).join('+')} ${w} ${folded} ${momentOfTruth} ${businessCritical}`;
    })
    .join('|');
}
