import { type Fault, isFault, toFault } from '../../shared/model/fault.ts';
import type { HostClient } from '../client/index.ts';
import { Disconnected } from '../client/index.ts';
import type { EditQueue, QueuedEdit } from './edit-queue.ts';

export interface SenderEvents {
  acknowledged(edit: QueuedEdit, mark: { readonly stamp: number; readonly session: string }): void;
  /** The host will not have it. */
  refused(edit: QueuedEdit, fault: Fault): Promise<void>;
  /** The host cannot write now (disk full); the edit stays the oldest and is tried again. */
  held(fault: Fault): void;
  /** The queue became shorter, or an edit went on its way. */
  changed(): void;
}

/** Sends the queue in order, one edit at a time, so that the host sees every edit after those it builds on. */
export interface EditSender {
  /** Sends soon: at once, or when the burst that is being gathered is over (`wait` in milliseconds). */
  send(wait?: number): void;
  readonly busy: boolean;
  close(): void;
}

const RETRY_AFTER = 3_000;

/** Faults that say nothing against the edit: there may be room again later. */
const PASSING: ReadonlySet<string> = new Set(['DISK_FULL', 'WRITE_FAILED', 'HOST_DIED', 'HOST_HUNG']);

export interface SenderRules {
  readonly mayGo: () => boolean;
  /** What the host cannot write is refused, not tried again. */
  readonly once: boolean;
}

export function createEditSender(client: HostClient, queue: EditQueue, { mayGo, once }: SenderRules, events: SenderEvents): EditSender {
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  const schedule = (wait: number) => {
    if (Date.now() + wait >= due) return;
    clearTimeout(timer);
    due = Date.now() + wait;
    timer = setTimeout(pump, wait);
  };
  const pump = () => {
    due = Number.POSITIVE_INFINITY;
    if (busy || !mayGo()) return;
    const next = queue.take();
    if (!next) return;
    busy = true;
    // Whoever hears of it may fail: the queue goes on.
    void deliver(next).finally(() => {
      busy = false;
      events.changed();
    });
    events.changed();
  };
  const deliver = async (next: QueuedEdit) => {
    const answer = await client.edits.apply({ edit: next.edit, drafts: [...next.drafts], ...(once ? { once } : {}) }).then(
      (mark) => ({ mark }),
      (error: unknown) => ({ error }),
    );
    if ('error' in answer) return failed(next, answer.error);
    queue.settle();
    schedule(0);
    events.acknowledged(next, answer.mark);
  };
  const failed = async (next: QueuedEdit, error: unknown) => {
    // After a cut the connection's return starts the queue again; an edit that did arrive is known by its id.
    if (error instanceof Disconnected) return queue.putBack();
    const fault = isFault(error) ? error : toFault(error);
    if (PASSING.has(fault.code) && !once) {
      queue.putBack();
      events.held(fault);
      schedule(RETRY_AFTER);
    } else {
      queue.settle();
      await events.refused(next, fault).finally(() => schedule(0));
    }
  };
  return {
    send: (wait = 0) => schedule(wait),
    get busy() {
      return busy;
    },
    close: () => clearTimeout(timer),
  };
}
