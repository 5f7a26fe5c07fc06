import { appendEdit } from '../append-edit.ts';
import { host } from '../host-context.ts';
import { requireRights } from '../roles.ts';

export const editsHandlers = {
  apply: host.edits.apply.handler(async ({ context, input }) => {
    requireRights(context.seat.peer, input.drafts);
    const { applied, event } = await appendEdit(context, input.edit, input.drafts, { once: input.once ?? false });
    if (!applied.repeated) context.room.tellOthers(context.seat, event);
    return { stamp: applied.stamp, session: applied.session };
  }),
};
