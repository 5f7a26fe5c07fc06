import { setDrafts } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { createNaming } from './touchpoints.ts';

export interface SetChannel {
  readonly touchpoint: string;
  /** A channel of that name is used, else made; '' takes the channel off. */
  readonly name: string;
}

/** Says by which channel a touchpoint is delivered. */
export const setChannel = defineCommand<SetChannel>({
  label: 'setChannel',
  drafts: (records, { touchpoint, name }) => {
    if (!liveRecord(records, 'touchpoint', touchpoint)) return [];
    if (name.trim() === '') return setDrafts(records, 'touchpoint', touchpoint, { channel: null });
    const channel = createNaming(records).find('channel', name.trim());
    return [...channel.drafts, ...setDrafts(records, 'touchpoint', touchpoint, { channel: channel.id })];
  },
});

export interface SetTags {
  readonly kind: 'card' | 'journey';
  readonly id: string;
  readonly names: readonly string[];
}

/** Sets the tags of a card or journey by their names; new ones are made. */
export const setTags = defineCommand<SetTags>({
  label: 'setTags',
  drafts: (records, { kind, id, names }) => {
    if (!liveRecord(records, kind, id)) return [];
    const naming = createNaming(records);
    const wanted = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].map((name) => naming.find('tag', name));
    return [...wanted.flatMap(({ drafts }) => drafts), ...setDrafts(records, kind, id, { tags: wanted.map((tag) => tag.id) })];
  },
});
