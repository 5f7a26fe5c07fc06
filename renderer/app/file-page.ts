import { admit } from '../client/session.ts';
import { fileAt } from './shown-file.ts';

/*
 * The page of a file. What stands here runs first and alone: it asks to be let in and for what the page shows, while the browser
 * loads what draws it. (vite.config.ts has the page preload that.)
 */

const admission = admit(fileAt(location.pathname));
const { showFile } = await import('./show-file.ts');
await showFile(admission);
