import { setDrafts } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { defineCommand } from './command.ts';

export interface ShowLine {
  readonly lane: string;
  /** null: all customers. */
  readonly persona: string | null;
  readonly shown: boolean;
}

/** Shows the line of a persona on a curve lane, or leaves it out; its scores stay. */
export const showLine = defineCommand<ShowLine>({
  label: 'showLine',
  drafts: (records, { lane, persona, shown }) => {
    if (persona === null) return setDrafts(records, 'lane', lane, { hidesAllCustomers: !shown });
    const others = (liveRecord(records, 'lane', lane)?.hiddenPersonas ?? []).filter((id) => id !== persona);
    return setDrafts(records, 'lane', lane, { hiddenPersonas: shown ? others : [...others, persona] });
  },
});
