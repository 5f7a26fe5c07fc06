import type { Located } from './addresses.ts';
import type { DeskContext } from './desk-data.ts';

/** What was open lately, where it stands now, and drafts that were not. */
export async function recentFiles({ recents, addresses, drafts }: Pick<DeskContext, 'recents' | 'addresses' | 'drafts'>): Promise<readonly Located[]> {
  const lately = await Promise.all((await recents.list()).map((file) => addresses.locate(file)));
  const others = (await drafts.list()).filter(({ id }) => !lately.some((one) => one.id === id));
  return [...lately, ...(await Promise.all(others.map((file) => addresses.locate(file))))];
}
