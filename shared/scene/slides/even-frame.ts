import { type Frame, type FrameColumn, type FrameStage, spansOf } from '../layout/frame.ts';

/** The same stages and steps with columns of one width between `x` and `x + width`, folded stages unfolded. */
export function evenFrame(frame: Frame, x: number, width: number): Frame {
  const groups = frame.stages.map(({ stage, from, to }) => {
    const steps = frame.columns.slice(from, to + 1).flatMap((column) => column.steps);
    return { stage, ids: steps.length > 0 ? steps.map((step) => ({ id: step.id, steps: [step] })) : [{ id: stage.id, steps: [] }] };
  });
  const w = width / Math.max(1, groups.flatMap(({ ids }) => ids).length);
  const columns: FrameColumn[] = [];
  const stages: FrameStage[] = groups.map(({ stage, ids }) => {
    const from = columns.length;
    for (const { id, steps } of ids) columns.push({ id, stage, steps, folded: false, x: x + columns.length * w, w });
    return { stage, from, to: columns.length - 1, x: x + from * w, w: ids.length * w };
  });
  return { stages, columns, spans: spansOf(stages, columns), width: x + width, signature: `${frame.signature} ${x} ${width}` };
}

/** The part of a frame up to the end of a stage. */
export function frameUntil(frame: Frame, stage: string): Frame {
  const last = frame.stages.find((held) => held.stage.id === stage)?.to ?? frame.columns.length - 1;
  return { ...frame, columns: frame.columns.slice(0, last + 1), signature: `${frame.signature} until ${last}` };
}
