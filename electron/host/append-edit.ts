import type { Draft, Edit } from '../../shared/changes/change.ts';
import type { HostEvent } from '../../shared/contract/events.ts';
import { plainJson } from '../transports/plain-json.ts';
import type { HostContext } from './host-context.ts';
import type { Applied } from './store/index.ts';

/** Writes an edit in the name of the seat it comes from, and words it as the event that other windows hear. `once`: see Store.apply. */
export async function appendEdit(
  { store, seat }: HostContext,
  edit: Edit,
  drafts: readonly Draft[],
  how: { readonly once: boolean },
): Promise<{ applied: Applied; event: HostEvent }> {
  const { device, person, program } = seat.peer;
  const applied = await store.apply(edit, drafts, { device, person, program, window: seat.window }, how);
  return { applied, event: editEvent(edit, applied) };
}

/** A written edit as windows hear of it. */
export function editEvent(edit: Edit, { drafts, stamp, author }: Applied): HostEvent {
  return plainJson({ type: 'edit', edit, drafts: [...drafts], stamp, session: author });
}
