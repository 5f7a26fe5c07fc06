import { type Frame, type FrameColumn, type FrameStage, flagsOf, spansOf } from '../layout/frame.ts';

/** A stage that stands for its steps is as wide as so many of the others'. */
const FOLDED_WIDTH = 2;
/** Nearer to each other than this, in map units, points run together. */
const NEAREST = 14;

/**
 * The same stages and steps with columns of one width between `x` and `x + width`, folded stages unfolded. Where that is too close
 * to read only `open` shows its steps: each other stage stands for its own (and has their mean).
 */
export function evenFrame(frame: Frame, x: number, width: number, open: string | null): Frame {
  const all = frame.stages.map(({ stage, from, to }) => ({ stage, steps: frame.columns.slice(from, to + 1).flatMap((column) => column.steps) }));
  const isClose = all.flatMap(({ steps }) => steps).length * NEAREST > width;
  const columns: Omit<FrameColumn, 'x' | 'w'>[] = all.flatMap(({ stage, steps }) => {
    const folded = isClose && stage.id !== open && steps.length > 1;
    if (folded || steps.length === 0) return [{ id: stage.id, stage, steps, folded }];
    return steps.map((step) => ({ id: step.id, stage, steps: [step], folded }));
  });
  const weights = columns.map(({ folded }) => (folded ? FOLDED_WIDTH : 1));
  const unit = width / Math.max(1, sum(weights));
  const placed = columns.map((column, at) => ({ ...column, x: x + sum(weights.slice(0, at)) * unit, w: (weights[at] ?? 1) * unit }));
  const stages = all.map(({ stage }) => stageOver(stage, placed));
  return {
    stages,
    columns: placed,
    spans: spansOf(stages, placed),
    width: x + width,
    signature: `${frame.signature} ${x} ${width} ${open}`,
    flags: placed.map(flagsOf),
  };
}

function stageOver(stage: FrameStage['stage'], columns: readonly FrameColumn[]): FrameStage {
  const from = columns.findIndex((column) => column.stage.id === stage.id);
  const to = columns.findLastIndex((column) => column.stage.id === stage.id);
  const [first, last] = [columns[from], columns[to]];
  return { stage, from, to, x: first?.x ?? 0, w: first && last ? last.x + last.w - first.x : 0 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The part of a frame up to the end of a stage. */
export function frameUntil(frame: Frame, stage: string): Frame {
  const last = frame.stages.find((held) => held.stage.id === stage)?.to ?? frame.columns.length - 1;
  return { ...frame, columns: frame.columns.slice(0, last + 1), flags: frame.flags.slice(0, last + 1), signature: `${frame.signature} until ${last}` };
}
