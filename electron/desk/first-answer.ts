import { wireFault } from '../../shared/contract/fault-codec.ts';
import type { FirstAnswer, FirstView } from '../../shared/contract/first-view.ts';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import type { Channel } from '../transports/channel.ts';
import { createChannelClient } from '../transports/channel-client.ts';
import type { DeskContext } from './desk-data.ts';

/** What a page of a file is handed with its admission; `connect` opens a channel to the file's host, for this one question. */
export async function firstAnswer({ settings, profile }: Pick<DeskContext, 'settings' | 'profile'>, connect: () => Promise<Channel>): Promise<FirstAnswer> {
  const asked = firstView(connect).catch((error: unknown) => ({ fault: wireFault(error) }));
  const [view, kept, { device: _own, ...shown }] = await Promise.all([asked, settings.read(), profile.read()]);
  return { settings: kept, profile: shown, view };
}

async function firstView(connect: () => Promise<Channel>): Promise<FirstView> {
  const channel = await connect();
  try {
    return await createChannelClient<HostContract>(channel).records.first();
  } finally {
    channel.close();
  }
}
