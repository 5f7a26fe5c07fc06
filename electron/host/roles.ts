import type { Draft } from '../../shared/changes/change.ts';
import { Fault, type ReadOnlyReason } from '../../shared/model/fault.ts';
import type { Peer, Role } from '../transports/host-protocol.ts';

const EDITORS: readonly Role[] = ['owner', 'editor'];
const LOOKERS: readonly Role[] = ['viewer', 'participant'];

/** Whether the role may only look: such windows are told that the file is read-only for them. */
export function onlyLooks(peer: Peer): ReadOnlyReason | null {
  return LOOKERS.includes(peer.role) ? 'viewer' : null;
}

/** Throws FORBIDDEN unless the peer may change everything. */
export function requireEditor(peer: Peer): void {
  if (!EDITORS.includes(peer.role)) throw new Fault('FORBIDDEN', { role: peer.role });
}

/** Throws FORBIDDEN unless the role covers each of the drafts. */
export function requireRights(peer: Peer, drafts: readonly Draft[]): void {
  if (EDITORS.includes(peer.role)) return;
  const allowed = peer.role === 'commenter' && drafts.every((draft) => draft.kind === 'comment' || isOwnPerson(peer, draft));
  if (!allowed) throw new Fault('FORBIDDEN', { role: peer.role });
}

/** Whoever comments signs first, and signing writes their own person record. */
function isOwnPerson(peer: Peer, draft: Draft): boolean {
  return draft.kind === 'person' && draft.record === peer.person;
}
