import { setDrafts } from '../changes/drafts.ts';
import { defineCommand } from './command.ts';

export interface Collapse {
  readonly kind: 'stage' | 'lane';
  readonly id: string;
  readonly collapsed: boolean;
}

/** Folds a stage or a lane on the map, or opens it again. */
export const collapse = defineCommand<Collapse>({
  label: 'collapse',
  drafts: (records, { kind, id, collapsed }) => setDrafts(records, kind, id, { collapsed }),
});
