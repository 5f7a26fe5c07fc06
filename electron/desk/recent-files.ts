import type { Located } from './addresses.ts';
import type { DeskContext } from './desk-data.ts';
import { filesIn } from './desk-files.ts';
import type { RecentFile } from './recents.ts';

/** What was open lately, where it stands now, and drafts that were not. */
export async function recentFiles({ recents, addresses, drafts }: Pick<DeskContext, 'recents' | 'addresses' | 'drafts'>): Promise<readonly Located[]> {
  const lately = await Promise.all((await recents.list()).map((file) => addresses.locate(file)));
  const others = (await drafts.list()).filter(({ id }) => !lately.some((one) => one.id === id));
  return [...lately, ...(await Promise.all(others.map((file) => addresses.locate(file))))];
}

/** What lies in the folder of maps. */
export async function listedFiles({ maps, addresses }: Pick<DeskContext, 'maps' | 'addresses'>): Promise<readonly RecentFile[]> {
  return filesIn(await maps.now(), addresses);
}
