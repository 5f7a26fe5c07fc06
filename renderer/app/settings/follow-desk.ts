import type { DeskEvent } from '../../../shared/contract/desk-contract.ts';
import type { Connection, DeskClient } from '../../client/index.ts';

const PAUSE = 250;

/**
 * Hands on what the desk tells its windows, over every cut of the wire: each time it is back, what stands now comes first, as
 * if it had just changed. Returns the way to stop.
 */
export function followDesk(connection: Connection<DeskClient>, hear: (event: DeskEvent) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const once = async () => {
    await connection.opened();
    const { client } = connection;
    // Watched first: what changes while the rest is read is not missed.
    const events = await client.events.watch(undefined, { signal });
    const [settings, profile] = await Promise.all([client.settings.read(), client.profile.read()]);
    if (signal.aborted) return;
    hear({ type: 'settings', settings });
    hear({ type: 'profile', profile });
    hear({ type: 'notice' });
    for await (const event of events) if (!signal.aborted) hear(event);
  };
  const follow = async () => {
    while (!signal.aborted) {
      // Cut, or closed for good (then the window goes, too): what the desk said last stays, and the screens say that it is away.
      await once().catch(() => undefined);
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  void follow();
  return () => ending.abort();
}
