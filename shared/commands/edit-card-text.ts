import type { Draft } from '../changes/change.ts';
import { setDrafts } from '../changes/drafts.ts';
import { live, liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { ownedDrafts } from './owned-drafts.ts';
import { createNaming } from './touchpoints.ts';

export interface EditCardText {
  readonly card: string;
  readonly text: string;
}

/**
 * Writes a card's text. A touchpoint card has none of its own: its touchpoint is renamed, on every map. A card that shows
 * another record of the workbook renames that too, since its name is what the map says.
 */
export const editCardText = defineCommand<EditCardText>({
  label: 'editText',
  drafts: (records, { card, text }) => {
    const held = liveRecord(records, 'card', card);
    if (!held) return [];
    if (held.kind === 'touchpoint') return touchpointName(records, held, text.trim());
    return [...ownedDrafts(records, 'card', card, { text }), ...shownName(records, held, text.trim()), ...actionTitle(records, held, text.trim())];
  },
});

/** The records that a card can show, and the field that names each. */
const SHOWN = [
  ['metric', 'name'],
  ['opportunity', 'question'],
  ['solution', 'name'],
  ['need', 'outcome'],
] as const;

function shownName(records: Records, card: RecordOfKind<'card'>, name: string): Draft[] {
  return SHOWN.flatMap(([kind, field]) => {
    const shown = liveRecord(records, kind, card[kind]);
    return shown ? ownedDrafts(records, kind, shown.id, { [field]: name }) : [];
  });
}

/** The action that was made with its card is called what the card says. */
function actionTitle(records: Records, card: RecordOfKind<'card'>, title: string): Draft[] {
  if (card.kind !== 'action-item') return [];
  return live(records, 'action_item').flatMap((action) => (action.from === card.id ? setDrafts(records, 'action_item', action.id, { title }) : []));
}

function touchpointName(records: Records, card: RecordOfKind<'card'>, name: string): Draft[] {
  const touchpoint = liveRecord(records, 'touchpoint', card.touchpoint);
  if (touchpoint) {
    const renamed = ownedDrafts(records, 'touchpoint', touchpoint.id, { name });
    return renamed.length === 0 ? [] : [...renamed, ...setDrafts(records, 'card', card.id, { isSample: false })];
  }
  if (name === '') return [];
  const found = createNaming(records).find(name);
  return [...found.drafts, ...ownedDrafts(records, 'card', card.id, { touchpoint: found.id, text: '' })];
}
