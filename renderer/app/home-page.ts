import { admissionOf } from '../client/session.ts';
import { shellBridge } from '../client/shell-port.ts';
import { catchDropped } from './dropped-files.ts';

/* The page of Home. See file-page.ts. */

catchDropped(window, shellBridge());
const admission = admissionOf(window.cxmapAsked);
const { showHome } = await import('./show-home.ts');
await showHome(admission);
