import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { basename } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import { createAddresses, dataFolders, PROGRAM, recoveryFolder, startFileHost } from '../desk/index.ts';
import { createChannelClient } from '../transports/channel-client.ts';
import type { NewFileOrder, Peer } from '../transports/host-protocol.ts';
import type { Terminal } from './command.ts';

export type HostClient = ContractRouterClient<HostContract>;
export type NewFile = Omit<NewFileOrder, 'program'>;

/** Opens a file in a host of its own, lets `use` speak to it, and closes it cleanly whatever happens. Faults of opening. */
export async function withFile<T>(terminal: Terminal, path: string, create: NewFile | null, use: (client: HostClient) => Promise<T>): Promise<T> {
  const { home } = dataFolders();
  const addresses = createAddresses(home);
  const { id, path: at, former } = await addresses.locate(await addresses.at(path));
  const order = { path: at, known: false, recoveryFolder: recoveryFolder(home, id), ...(former !== null && { formerPath: former }) };
  const host = startFileHost({
    startHost: terminal.startHost,
    name: basename(path),
    order: create ? { ...order, create: { ...create, program: PROGRAM } } : order,
  });
  try {
    await host.opened;
    return await use(createChannelClient<HostContract>(host.connect(commandPeer())));
  } finally {
    await host.close();
  }
}

/** A file that nobody has opened here before takes edits once it has been checked; settles then, or when it will not. */
export async function untilChecked(client: HostClient): Promise<void> {
  const watching = await client.events.watch();
  if ((await client.file.describe()).readOnly !== 'being-checked') return;
  for await (const event of watching) {
    if (event.type === 'file' && event.description.readOnly !== 'being-checked') return;
  }
}

export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The command signs nothing: its sessions carry a device of this machine's user and no person. */
function commandPeer(): Peer {
  const device = createHash('sha256').update(`${hostname()} ${userInfo().username}`).digest('hex').slice(0, 14);
  return { role: 'owner', device, person: '', program: PROGRAM };
}
