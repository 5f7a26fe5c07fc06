import type { Profile } from '../../../shared/contract/desk-contract.ts';
import { desk } from '../desk-context.ts';
import type { KeptProfile } from '../profile.ts';

export const profileHandlers = {
  read: desk.profile.read.handler(async ({ context }) => shown(await context.profile.read())),
  write: desk.profile.write.handler(async ({ context, input }) => {
    const profile = shown(await context.profile.write(input));
    context.events.tell({ type: 'profile', profile });
    return profile;
  }),
};

/** The device's id is told to hosts, not to windows. */
function shown({ device: _device, ...profile }: KeptProfile): Profile {
  return profile;
}
