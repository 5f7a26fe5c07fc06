import { desk } from '../desk-context.ts';

export const settingsHandlers = {
  read: desk.settings.read.handler(({ context }) => context.settings.read()),
  change: desk.settings.change.handler(({ context, input }) => context.settings.change(input)),
};
