import { admissionOf } from '../client/session.ts';
import { shellBridge } from '../client/shell-port.ts';
import { catchDropped } from './dropped-files.ts';
import { paintFirst } from './first-picture/first-picture.ts';

/*
 * The page of a file. The page itself has asked to be let in and for what it shows (ask-ahead.ts), while the browser loaded this and what
 * paints the map. What draws the window, three times as much, would take its time from the painting: it is fetched after that.
 */

/** Milliseconds. A page that waits longer for what it shows has time for the rest. */
const LONGEST_PAINTING = 100;

catchDropped(window, shellBridge());
const admission = admissionOf(window.cxmapAsked);
const late = new AbortController();
// The window is drawn all the same, and tells of what is wrong itself.
const picture = paintFirst(admission.first, late.signal).catch(() => null);
await Promise.race([picture, new Promise((resolve) => setTimeout(resolve, LONGEST_PAINTING))]);
const { showFile } = await import('./show-file.ts');
await showFile(admission, picture, late);
