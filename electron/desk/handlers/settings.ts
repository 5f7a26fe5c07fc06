import { desk } from '../desk-context.ts';

export const settingsHandlers = {
  read: desk.settings.read.handler(({ context }) => context.settings.read()),
  write: desk.settings.write.handler(({ context, input }) => context.settings.update(() => input)),
};
