import { desk } from '../desk-context.ts';
import { shown } from '../profile.ts';

export const profileHandlers = {
  read: desk.profile.read.handler(async ({ context }) => shown(await context.profile.read())),
  write: desk.profile.write.handler(async ({ context, input }) => shown(await context.profile.write(input))),
};
