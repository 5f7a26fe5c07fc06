import { enter } from './enter.ts';
import { projectedTalk, shownFile } from './location.ts';
import { pageReady } from './page-ready.ts';
import { openFile } from './workbench/file-opening.ts';
import { projectorCode } from './workbench/projector-code.ts';
import { workbenchCode } from './workbench/workbench-code.ts';

/*
 * The page of a file. What stands here is small and runs first: it lets the window in and has the file opened and read, while the
 * browser loads what draws it. (vite.config.ts has the page preload whatever is imported here.)
 */

const entrance = enter();
const opening = entrance.then(({ desk, admitted }) => {
  const file = shownFile();
  return admitted && file !== null ? openFile(desk, file) : null;
});
const [{ showWindow }] = await Promise.all([
  import('./show-window.tsx'),
  (projectedTalk() === null ? workbenchCode : projectorCode).load(),
  pageReady(document),
]);
showWindow(await entrance, await opening);
