import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { type Beside, besideGrid } from '../model/place.ts';
import { defineCommand } from './command.ts';
import { notesOf } from './grid.ts';
import { keysAt, placeOrders } from './order-keys.ts';

export interface AddNote {
  readonly journey: string;
  readonly beside: Beside;
  readonly text: string;
  readonly author?: string | null;
  readonly id?: string;
}

/** A new note beside the grid. */
export const addNote = defineCommand<AddNote>({
  label: 'addNote',
  drafts: (records, { journey, beside, text, author = null, id = newId() }) => {
    const [order = ''] = keysAt(placeOrders(notesOf(records, journey)), undefined, 1);
    return [createDraft('card', id, { journey, kind: 'note', text, author, place: besideGrid(beside, order) })];
  },
});
