import type { FileDescription } from '../../../shared/contract/file.ts';
import type { Peer } from '../../transports/host-protocol.ts';
import { copyBytes } from '../exchange/copy-bytes.ts';
import { host } from '../host-context.ts';
import { onlyLooks, requireEditor } from '../roles.ts';
import type { Store } from '../store/index.ts';

export const fileHandlers = {
  describe: host.file.describe.handler(({ context }) => describeFor(context.seat.peer, context.store)),
  check: host.file.check.handler(async ({ context, input }) => {
    if (input.rebuild) requireEditor(context.seat.peer);
    const report = await context.store.check(input);
    return { ...report, problems: [...report.problems] };
  }),
  compact: host.file.compact.handler(({ context }) => {
    requireEditor(context.seat.peer);
    return context.store.compact();
  }),
  unusedPictures: host.file.unusedPictures.handler(({ context }) => context.store.unusedPictures()),
  copy: host.file.copy.handler(({ context }) => copyBytes(context.store)),
};

/** The file as the peer may use it. */
export function describeFor(peer: Peer, store: Pick<Store, 'description'>): FileDescription {
  const description = store.description();
  return { ...description, sessions: [...description.sessions], readOnly: description.readOnly ?? onlyLooks(peer) };
}
