import { askAdmission } from '../client/ask-admission.ts';
import { fileAt } from './shown-file.ts';

/*
 * Stands in the page itself (vite.preload.ts puts it there), so that it asks to be let in, and for what the page shows, before the page has
 * loaded a single file. The page's code takes the answer up from the window (session.ts). Nothing is asked in the desktop program.
 */

if (!('cxmap' in window)) {
  const asked = askAdmission(fileAt(location.pathname));
  // A server that is gone by now may have said so before anybody is here to hear it.
  asked.catch(() => undefined);
  Object.defineProperty(window, 'cxmapAsked', { value: asked });
}
