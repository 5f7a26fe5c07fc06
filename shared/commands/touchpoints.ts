import type { Draft } from '../changes/change.ts';
import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { live, liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';

export interface Named {
  readonly id: string;
  readonly drafts: readonly Draft[];
}

/** Names the workbook's touchpoints: one of that name is used again, else a new one is made. */
export function createNaming(records: Records) {
  const made = new Map<string, string>();
  const find = (name: string): Named => {
    const held = made.get(name) ?? live(records, 'touchpoint').find((record) => record.name === name)?.id;
    if (held !== undefined) return { id: held, drafts: [] };
    const id = newId();
    made.set(name, id);
    return { id, drafts: [createDraft('touchpoint', id, { name })] };
  };
  return { find };
}

/** What a card says: of a touchpoint card the touchpoint's name. */
export function cardText(records: Records, card: RecordOfKind<'card'>): string {
  const touchpoint = card.kind === 'touchpoint' ? liveRecord(records, 'touchpoint', card.touchpoint) : undefined;
  return touchpoint?.name ?? card.text;
}
