import type { Draft } from '../changes/change.ts';
import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { live, liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { nameKey } from '../model/name-key.ts';

export interface Named {
  readonly id: string;
  readonly drafts: readonly Draft[];
}

/** Names the workbook's touchpoints: one of that name is used again (one that is written exactly so before one that is alike), else a new one is made. */
export function createNaming(records: Records) {
  const made = new Map<string, string>();
  const find = (name: string): Named => {
    const key = nameKey(name);
    const held = made.get(key) ?? touchpointCalled(records, name, key);
    if (held !== undefined) return { id: held, drafts: [] };
    const id = newId();
    made.set(key, id);
    return { id, drafts: [createDraft('touchpoint', id, { name })] };
  };
  return { find };
}

function touchpointCalled(records: Records, name: string, key: string): string | undefined {
  const alike = live(records, 'touchpoint').filter((record) => nameKey(record.name) === key);
  return (alike.find((record) => record.name === name) ?? alike[0])?.id;
}

/** What a card says: of a touchpoint card the touchpoint's name. */
export function cardText(records: Records, card: RecordOfKind<'card'>): string {
  const touchpoint = card.kind === 'touchpoint' ? liveRecord(records, 'touchpoint', card.touchpoint) : undefined;
  return touchpoint?.name ?? card.text;
}
