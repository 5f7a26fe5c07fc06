import { basename } from 'node:path';
import { onlyDraft } from '../kit/draft-files.ts';
import { outlineOf } from '../kit/file-outline.ts';
import { expect, test } from '../kit/workbench.ts';

const WORDS = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel'];

/** The window keeps what was not acknowledged and sends it to the next host; so in the end nothing at all is missing. */
test('a host killed under typing loses no edit', async ({ workbench }) => {
  const { home, map, folders } = workbench;
  await home.newJourney('Killed');
  await map.ready();
  for (const [index, word] of WORDS.entries()) {
    await map.addCard(map.lane(index < 4 ? 'pain-point' : 'thought'), index % 4, word);
    if (index % 3 !== 2) continue;
    const [host] = await workbench.process().hostPids();
    if (host === undefined) throw new Error('no host runs');
    process.kill(host, 'SIGKILL');
  }
  await map.saved();
  const file = onlyDraft(folders.home);
  const cards = (): string[] => outlineOf(file).journeys[0]?.cards.map((card) => card.replace(/^[\w-]+: /, '')) ?? [];
  expect(cards().sort()).toEqual([...WORDS].sort());

  const [host] = await workbench.process().hostPids();
  if (host !== undefined) process.kill(host, 'SIGKILL');
  await workbench.restart();
  await workbench.home.openRecent(basename(file));
  await workbench.map.ready();
  for (const word of WORDS) await expect(workbench.map.card(word)).toBeVisible();
});
