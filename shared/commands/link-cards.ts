import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { live } from '../model/kinds.ts';
import { defineCommand } from './command.ts';

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
  drafts: (records, { id = newId(), journey, from, to, label = '' }) => {
    const linked = live(records, 'link').some((link) => link.from === from && link.to === to);
    return linked || from === to ? [] : [createDraft('link', id, { journey, from, to, label })];
  },
});
