import { host } from '../host-context.ts';

export const recordsHandlers = {
  workbook: host.records.workbook.handler(({ context }) => context.store.workbook()),
  journey: host.records.journey.handler(({ context, input }) => context.store.journey(input.id)),
  uses: host.records.uses.handler(async ({ context, input }) => [...(await context.store.uses(input.touchpoint))]),
};
