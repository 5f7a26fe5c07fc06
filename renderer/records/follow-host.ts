import type { HostEvent } from '../../shared/contract/events.ts';
import type { Connection, HostClient } from '../client/index.ts';

type HostEvents = AsyncIterable<HostEvent>;

export interface Follower {
  /** Events come for the first time. */
  begin(): void;
  receive(event: HostEvent): void;
  /** Events come again, or did not tell everything: all the rest has to be caught up with. */
  resume(): Promise<void>;
  isClosed(): boolean;
}

const PAUSE = 250;

/**
 * Hands on what happens in the file from a position on, for as long as the document is open, over every cut of the wire. The wire need
 * not be there yet.
 */
export async function followHost(connection: Connection<HostClient>, position: string, follower: Follower): Promise<void> {
  let since: string | null = position;
  while (!follower.isClosed()) {
    try {
      await connection.opened();
      const events = await connection.client.events.watch(since === null ? undefined : { since });
      if (since === null) await follower.resume();
      else follower.begin();
      since = null;
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
      if (event.type === 'missed') await follower.resume();
      else follower.receive(event);
    }
  } catch {
    // The iterator of a cut wire fails; the connection itself tells when it is back.
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
}
