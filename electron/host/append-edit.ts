import type { Draft, Edit } from '../../shared/changes/change.ts';
import type { HostEvent } from '../../shared/contract/events.ts';
import type { HostContext } from './host-context.ts';
import type { Applied } from './store/index.ts';

/** Writes an edit in the name of the seat it comes from, and words it as the event that other windows hear. */
export async function appendEdit({ store, seat }: HostContext, edit: Edit, drafts: readonly Draft[]): Promise<{ applied: Applied; event: HostEvent }> {
  const { device, person, program } = seat.peer;
  const applied = await store.apply(edit, drafts, { device, person, program, window: seat.window });
  const event: HostEvent = { type: 'edit', edit, drafts: [...applied.drafts], stamp: applied.stamp, session: applied.author };
  return { applied, event };
}
