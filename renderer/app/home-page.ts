import { enter } from './enter.ts';
import { homeCode } from './home/home-code.ts';
import { pageReady } from './page-ready.ts';

/* The page of Home. See file-page.ts. */

const entrance = enter();
const [{ showWindow }] = await Promise.all([import('./show-window.tsx'), homeCode.load(), pageReady(document)]);
showWindow(await entrance);
