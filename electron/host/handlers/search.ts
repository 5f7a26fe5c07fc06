import { host } from '../host-context.ts';

export const searchHandlers = {
  find: host.search.find.handler(async ({ context, input }) => [...(await context.store.search(input.text, input.limit))]),
};
