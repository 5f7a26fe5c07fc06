import { setDrafts } from '../changes/drafts.ts';
import { clamp } from '../model/clamp.ts';
import { HIGHEST_LANE, LOWEST_LANE } from '../model/lane.ts';
import { defineCommand } from './command.ts';

export interface ResizeLane {
  readonly lane: string;
  /** Map units, clamped to the lowest and highest; null: as the cards need. */
  readonly height: number | null;
}

export const resizeLane = defineCommand<ResizeLane>({
  label: 'resizeLane',
  drafts: (records, { lane, height }) =>
    setDrafts(records, 'lane', lane, { height: height === null ? null : Math.round(clamp(height, LOWEST_LANE, HIGHEST_LANE)) }),
});
