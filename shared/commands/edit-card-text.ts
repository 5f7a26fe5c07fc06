import type { Draft } from '../changes/change.ts';
import { setDrafts } from '../changes/drafts.ts';
import { liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { ownedDrafts } from './owned-drafts.ts';
import { createNaming } from './touchpoints.ts';

export interface EditCardText {
  readonly card: string;
  readonly text: string;
}

/** Writes a card's text. A touchpoint card has none of its own: its touchpoint is renamed, on every map. */
export const editCardText = defineCommand<EditCardText>({
  label: 'editText',
  drafts: (records, { card, text }) => {
    const held = liveRecord(records, 'card', card);
    if (!held) return [];
    return held.kind === 'touchpoint' ? touchpointName(records, held, text.trim()) : ownedDrafts(records, 'card', card, { text });
  },
});

function touchpointName(records: Records, card: RecordOfKind<'card'>, name: string): Draft[] {
  const touchpoint = liveRecord(records, 'touchpoint', card.touchpoint);
  if (touchpoint) {
    const renamed = ownedDrafts(records, 'touchpoint', touchpoint.id, { name });
    return renamed.length === 0 ? [] : [...renamed, ...setDrafts(records, 'card', card.id, { isSample: false })];
  }
  if (name === '') return [];
  const found = createNaming(records).find('touchpoint', name);
  return [...found.drafts, ...ownedDrafts(records, 'card', card.id, { touchpoint: found.id, text: '' })];
}
