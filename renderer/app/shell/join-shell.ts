import { askBeforeGoing } from '../location.ts';
import type { Shell } from './shell-context.ts';

/** Makes the window one of the program's: other windows may show a page instead of it. */
export function joinShell(shell: Shell): void {
  askBeforeGoing(async (page) => {
    await shell.opened();
    return (await shell.client.show({ page })).here;
  });
}
