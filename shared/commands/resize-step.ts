import { setDrafts } from '../changes/drafts.ts';
import { clamp } from '../model/clamp.ts';
import { NARROWEST_STEP, WIDEST_STEP } from '../model/step.ts';
import { defineCommand } from './command.ts';

export interface ResizeStep {
  readonly step: string;
  /** Map units, clamped to the narrowest and widest; null: the default. */
  readonly width: number | null;
}

export const resizeStep = defineCommand<ResizeStep>({
  label: 'resizeStep',
  drafts: (records, { step, width }) =>
    setDrafts(records, 'step', step, { width: width === null ? null : Math.round(clamp(width, NARROWEST_STEP, WIDEST_STEP)) }),
});
