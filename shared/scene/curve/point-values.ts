import { stageMean } from '../../analysis/emotion-curve.ts';
import { GAP, type PointValue, pointAt, type ScoreIndex } from '../../analysis/score-index.ts';
import type { Frame, FrameColumn } from '../layout/frame.ts';

/** The values of a persona over all columns; a folded stage shows the mean of its steps. */
export function pointValues(frame: Frame, index: ScoreIndex, persona: string | null): PointValue[] {
  return frame.columns.map((column) => {
    const [step] = column.steps;
    if (column.folded) return foldedValue(column, index, persona);
    return step ? pointAt(index, persona, step.id) : GAP;
  });
}

function foldedValue({ steps }: FrameColumn, index: ScoreIndex, persona: string | null): PointValue {
  const scored = steps.map((step) => pointAt(index, persona, step.id)).filter(({ value }) => value !== null);
  const measured = scored.length > 0 && scored.every(({ basis }) => basis === 'measured');
  return { ...GAP, value: stageMean(scored.map(({ value }) => value)), basis: measured ? 'measured' : 'assumption' };
}
