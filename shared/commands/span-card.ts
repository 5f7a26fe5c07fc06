import { setDrafts } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { columnsOf, spanOf } from './grid.ts';

export interface SpanCard {
  readonly card: string;
  /** First and last column: a step each, or a stage for all its steps. */
  readonly from: string;
  readonly to: string;
}

/** Stretches a card over neighbouring steps or a whole stage. Ends given the wrong way round are turned. */
export const spanCard = defineCommand<SpanCard>({
  label: 'spanCard',
  drafts: (records, { card, from, to }) => {
    const held = liveRecord(records, 'card', card);
    if (!held?.journey) return [];
    const columns = columnsOf(records, held.journey);
    const [a, b] = [spanOf(columns, from, from), spanOf(columns, to, to)];
    if (!a || !b) return [];
    const ends = a.first <= b.first ? { from, to } : { from: to, to: from };
    return setDrafts(records, 'card', card, { place: { ...held.place, ...ends } });
  },
});
