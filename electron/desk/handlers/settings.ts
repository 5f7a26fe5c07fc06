import { desk } from '../desk-context.ts';

export const settingsHandlers = {
  read: desk.settings.read.handler(({ context }) => context.settings.read()),
  change: desk.settings.change.handler(async ({ context, input }) => {
    const settings = await context.settings.change(input);
    context.events.tell({ type: 'settings', settings });
    return settings;
  }),
};
