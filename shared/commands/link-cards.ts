import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { defineCommand } from './command.ts';
import { isLinked } from './move-link-end.ts';

export interface LinkCards {
  readonly id?: string;
  readonly journey: string;
  /** A card or a step each. */
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

/** Draws a line between two cards or steps; nothing where there is one already, or from a thing to itself. */
export const linkCards = defineCommand<LinkCards>({
  label: 'linkCards',
  drafts: (records, { id = newId(), journey, from, to, label = '' }) =>
    from === to || isLinked(records, from, to) ? [] : [createDraft('link', id, { journey, from, to, label })],
});
