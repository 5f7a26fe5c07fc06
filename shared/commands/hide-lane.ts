import { setDrafts } from '../changes/drafts.ts';
import { defineCommand } from './command.ts';

export interface HideLane {
  readonly lane: string;
  readonly hidden: boolean;
}

export const hideLane = defineCommand<HideLane>({
  label: 'hideLane',
  drafts: (records, { lane, hidden }) => setDrafts(records, 'lane', lane, { hidden }),
});
