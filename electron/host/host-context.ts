import { implement } from '@orpc/server';
import { hostContract } from '../../shared/contract/host-contract.ts';
import type { Room, Seat } from './room.ts';
import type { Store } from './store/index.ts';

/** What every handler is given: the file, who asks, and who else is there. */
export interface HostContext {
  readonly store: Store;
  readonly room: Room;
  readonly seat: Seat;
}

export const host = implement(hostContract).$context<HostContext>();
