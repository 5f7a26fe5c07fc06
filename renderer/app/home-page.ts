import { enter } from './enter.ts';
import { homeCode } from './home/home-code.ts';

/* The page of Home. See file-page.ts. */

const entrance = enter();
const [{ showWindow }] = await Promise.all([import('./show-window.tsx'), homeCode.load()]);
showWindow(await entrance);
