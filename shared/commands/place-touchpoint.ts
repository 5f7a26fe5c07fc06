import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { liveRecord } from '../model/kinds.ts';
import { type NewPlace, newPlaces } from './add-cards.ts';
import { defineCommand } from './command.ts';

export interface PlaceTouchpoint {
  readonly id?: string;
  readonly journey: string;
  readonly touchpoint: string;
  /** null: the tray. */
  readonly place: NewPlace | null;
  readonly author?: string | null;
}

/** Puts a touchpoint that the workbook has on a map, as a card; it may stand on many. */
export const placeTouchpoint = defineCommand<PlaceTouchpoint>({
  label: 'placeTouchpoint',
  drafts: (records, { id = newId(), journey, touchpoint, place, author = null }) => {
    if (!liveRecord(records, 'touchpoint', touchpoint)) return [];
    const [at] = newPlaces(records, journey, place, 1);
    return at ? [createDraft('card', id, { journey, kind: 'touchpoint', touchpoint, author, place: at })] : [];
  },
});
