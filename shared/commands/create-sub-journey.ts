import { setDrafts } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { createJourney } from './create-journey.ts';
import { lanesOf } from './grid.ts';
import { cardText } from './touchpoints.ts';

export interface CreateSubJourney {
  /** The step or card that will open it. */
  readonly from: { readonly kind: 'step' | 'card'; readonly id: string };
  readonly id?: string;
}

/** Three stages to begin with: a sub-journey is short. */
const STAGES = [{}, {}, {}];

/** A journey behind a step or card: called as that is, about the same people, with the same lanes. Nothing where it opens one already. */
export const createSubJourney = defineCommand<CreateSubJourney>({
  label: 'createSubJourney',
  drafts: (records, { from, id = newId() }) => {
    const opener = liveRecord(records, from.kind, from.id);
    const parent = liveRecord(records, 'journey', opener?.journey ?? null);
    if (!opener || !parent || liveRecord(records, 'journey', opener.opensJourney)) return [];
    const { subject, subjectLabel, state, personas, scale, language } = parent;
    const fields = { subject, subjectLabel, state, personas, scale, language, parentStep: stepOf(records, from) };
    const lanes = lanesOf(records, parent.id).map(({ kind, title, hint, holds, series }) => ({ kind, title, hint, holds, series }));
    return [
      ...createJourney.drafts(records, { id, title: titleOf(records, from), stages: STAGES, lanes, fields }),
      ...setDrafts(records, from.kind, from.id, { opensJourney: id }),
    ];
  },
});

function titleOf(records: Records, { kind, id }: CreateSubJourney['from']): string {
  if (kind === 'card') return cardText(records, records.card.get(id) as RecordOfKind<'card'>).split('\n', 1)[0] ?? '';
  const step = liveRecord(records, 'step', id);
  return step?.name || (liveRecord(records, 'stage', step?.stage ?? null)?.name ?? '');
}

/** The step itself, or the first that the card covers. */
function stepOf(records: Records, { kind, id }: CreateSubJourney['from']): string | null {
  const step = kind === 'step' ? id : (records.card.get(id)?.place.from ?? null);
  return liveRecord(records, 'step', step)?.id ?? null;
}
