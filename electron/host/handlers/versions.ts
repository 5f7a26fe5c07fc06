import { versionMap } from '../exchange/version-map.ts';
import { host } from '../host-context.ts';
import { requireEditor } from '../roles.ts';

export const versionsHandlers = {
  list: host.versions.list.handler(async ({ context }) => [...(await context.store.versions())]),
  create: host.versions.create.handler(({ context, input }) => {
    requireEditor(context.seat.peer);
    return context.store.createVersion(input.name, input.author);
  }),
  rename: host.versions.rename.handler(({ context, input }) => {
    requireEditor(context.seat.peer);
    return context.store.renameVersion(input.id, input.name);
  }),
  content: host.versions.content.handler(({ context, input }) => versionMap(context.store, input.id)),
};
