import { FILE_EXTENSION } from '../../../shared/model/format.ts';
import { shellBridge } from '../../client/index.ts';
import { askBeforeGoing } from '../location.ts';
import type { Shell } from './shell-context.ts';

/** Makes the window one of the program's: other windows may show a page instead of it, and dropped files open where they lie. */
export function joinShell(shell: Shell): void {
  askBeforeGoing(async (page) => {
    await shell.opened();
    return (await shell.client.show({ page })).here;
  });
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])].filter(({ name }) => name.toLowerCase().endsWith(FILE_EXTENSION));
    if (files.length > 0) shellBridge()?.openDropped(files);
  });
}
