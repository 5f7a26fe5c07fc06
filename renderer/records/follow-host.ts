import type { HostEvent } from '../../shared/contract/events.ts';
import type { Connection, HostClient } from '../client/index.ts';

export type HostEvents = AsyncIterable<HostEvent>;

export interface Follower {
  receive(event: HostEvent): void;
  /** The wire is back, and events come again: everything else has to be caught up with. */
  resume(): Promise<void>;
  isClosed(): boolean;
}

const PAUSE = 250;

/** Hands on what happens in the file, for as long as the document is open, over every cut of the wire. */
export async function followHost(connection: Connection<HostClient>, first: HostEvents, follower: Follower): Promise<void> {
  await drain(first, follower);
  while (!follower.isClosed()) {
    try {
      await connection.opened();
      const events = await connection.client.events.watch();
      await follower.resume();
      await drain(events, follower);
    } catch {
      // Cut while resuming, or closed for good (then the loop ends): come again.
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** Ends when the wire is cut, however the iterator says so. */
async function drain(events: HostEvents, follower: Follower): Promise<void> {
  try {
    for await (const event of events) {
      if (follower.isClosed()) return;
      follower.receive(event);
    }
  } catch {
    // The iterator of a cut wire fails; the connection itself tells when it is back.
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
}
