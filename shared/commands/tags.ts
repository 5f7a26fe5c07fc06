import type { Draft } from '../changes/change.ts';
import { createDraft, deleteDraft, setDrafts } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { live, liveRecord, type Records } from '../model/kinds.ts';
import { nameKey } from '../model/name-key.ts';
import { defineCommand } from './command.ts';

export interface AddTag {
  readonly name: string;
}

/** A new tag; one of that name is left as it is. */
export const addTag = defineCommand<AddTag>({
  label: 'addTag',
  drafts: (records, { name }) => {
    const word = name.trim();
    const known = live(records, 'tag').some((tag) => nameKey(tag.name) === nameKey(word));
    return word === '' || known ? [] : [createDraft('tag', newId(), { name: word })];
  },
});

export interface MergeTags {
  readonly from: string;
  readonly into: string;
}

/** Makes two tags one: whatever has the first gets the other, once, and the first is deleted. Every journey must be loaded, or its cards keep a tag that is gone. */
export const mergeTags = defineCommand<MergeTags>({
  label: 'mergeTags',
  drafts: (records, { from, into }) => {
    if (from === into || !liveRecord(records, 'tag', from) || !liveRecord(records, 'tag', into)) return [];
    return [...retagged(records, 'card', from, into), ...retagged(records, 'journey', from, into), deleteDraft('tag', from)];
  },
});

function retagged(records: Records, kind: 'card' | 'journey', from: string, into: string): Draft[] {
  return live(records, kind).flatMap((record) => {
    if (!record.tags.includes(from)) return [];
    const tags = [...new Set(record.tags.map((id) => (id === from ? into : id)))];
    return setDrafts(records, kind, record.id, { tags });
  });
}
