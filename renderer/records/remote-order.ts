import type { Draft } from '../../shared/changes/change.ts';
import type { HostEvent } from '../../shared/contract/events.ts';
import { type EditQueue, fieldKey } from './edit-queue.ts';

export type RemoteEdit = Extract<HostEvent, { type: 'edit' }>;

/**
 * Brings edits of other windows and own ones into the host's order. A field that an own waiting edit writes shows the own
 * value; what others wrote there meanwhile is kept until the own edit has its stamp: the later stamp then holds.
 */
export interface RemoteOrder {
  /** The drafts of a remote edit that are to be applied now. */
  receive(edit: RemoteEdit): readonly Draft[];
  /** An own edit got its stamp: the drafts held back that are later than it. */
  acknowledge(drafts: readonly Draft[], stamp: number): readonly Draft[];
  /** An own edit never gets one, and everything is loaded anew: what was held for it alone is old by then. */
  refused(drafts: readonly Draft[]): void;
}

interface Held {
  readonly draft: Draft;
  readonly stamp: number;
}

export function createRemoteOrder(queue: EditQueue): RemoteOrder {
  const ownStamps = new Map<string, number>();
  let held: readonly Held[] = [];
  return {
    receive({ drafts, stamp }) {
      const waiting = drafts.filter((draft) => queue.writes(draft));
      held = [...held, ...waiting.map((draft) => ({ draft, stamp }))];
      return drafts.filter((draft) => !waiting.includes(draft) && stamp > (ownStamps.get(fieldKey(draft)) ?? 0));
    },
    acknowledge(drafts, stamp) {
      for (const draft of drafts) ownStamps.set(fieldKey(draft), stamp);
      const free = held.filter(({ draft }) => !queue.writes(draft));
      held = held.filter((item) => !free.includes(item));
      return free.filter((item) => item.stamp > (ownStamps.get(fieldKey(item.draft)) ?? 0)).map(({ draft }) => draft);
    },
    refused(drafts) {
      const left = new Set(drafts.filter((draft) => !queue.writes(draft)).map(fieldKey));
      held = held.filter(({ draft }) => !left.has(fieldKey(draft)));
    },
  };
}
