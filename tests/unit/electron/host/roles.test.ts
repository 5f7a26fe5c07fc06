import { expect, test } from 'vitest';
import { onlyLooks, requireEditor, requireRights } from '../../../../electron/host/roles.ts';
import { ROLES, type Role } from '../../../../electron/transports/host-protocol.ts';
import type { Draft } from '../../../../shared/changes/change.ts';

const peerOf = (role: Role) => ({ role, device: 'd', person: 'me', program: 'p' });
const draftOf = (kind: string, record = 'r'): Draft => ({ kind, record, field: null, value: {}, old: null });

test.each(ROLES)('%s', (role) => {
  const peer = peerOf(role);
  const may = (drafts: readonly Draft[]): boolean => allows(() => requireRights(peer, drafts));
  const edits = role === 'owner' || role === 'editor';
  expect(may([draftOf('card')])).toBe(edits);
  expect(may([draftOf('comment')])).toBe(edits || role === 'commenter');
  expect(may([draftOf('comment'), draftOf('card')])).toBe(edits);
  expect(may([draftOf('person', 'me'), draftOf('comment')])).toBe(edits || role === 'commenter');
  expect(may([draftOf('person', 'somebody else')])).toBe(edits);
  expect(allows(() => requireEditor(peer))).toBe(edits);
  expect(onlyLooks(peer)).toBe(role === 'viewer' || role === 'participant' ? 'viewer' : null);
});

function allows(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'FORBIDDEN' });
    return false;
  }
}
