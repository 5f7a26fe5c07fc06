import { admit } from '../client/session.ts';
import { shellBridge } from '../client/shell-port.ts';
import { catchDropped } from './dropped-files.ts';
import { fileAt } from './shown-file.ts';

/*
 * The page of a file. What stands here runs first and alone: it asks to be let in and for what the page shows, while the browser loads
 * what paints the map (vite.config.ts has the page preload that). What draws the window, three times as much, is fetched once that runs.
 */

catchDropped(window, shellBridge());
const admission = admit(fileAt(location.pathname));
const late = new AbortController();
const painter = import('./first-picture/first-picture.ts');
const picture = painter
  .then(({ paintFirst }) => paintFirst(admission.first, late.signal))
  // The window is drawn all the same, and tells of what is wrong itself.
  .catch(() => null);
await painter.catch(() => null);
const { showFile } = await import('./show-file.ts');
await showFile(admission, picture, late);
