import { live, liveRecord, type Records } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { ownedDrafts } from './owned-drafts.ts';

export type LinkEnd = 'from' | 'to';

export interface MoveLinkEnd {
  readonly link: string;
  readonly end: LinkEnd;
  /** A card or a step. */
  readonly place: string;
}

/** Takes one end of a link to another card or step; its words, its kind and the other end stay. */
export const moveLinkEnd = defineCommand<MoveLinkEnd>({
  label: 'moveLinkEnd',
  drafts: (records, intent) => (mayLead(records, intent) ? ownedDrafts(records, 'link', intent.link, { [intent.end]: intent.place }) : []),
});

/** Not to its own other end, nor where such a link is already; where it leads now is nowhere new. */
export function mayLead(records: Records, { link: id, end, place }: MoveLinkEnd): boolean {
  const link = liveRecord(records, 'link', id);
  if (!link) return false;
  const ends = { from: link.from, to: link.to, [end]: place };
  return ends.from !== ends.to && !isLinked(records, ends.from, ends.to);
}

/** Whether a line leads from one to the other. */
export function isLinked(records: Records, from: string | null, to: string | null): boolean {
  return live(records, 'link').some((link) => link.from === from && link.to === to);
}
