import './checks-without-eval.ts';
import type { Admission } from '../client/index.ts';
import { enter } from './enter.ts';
import { homeCode } from './home/home-code.ts';
import { pageReady } from './page-ready.ts';
import { showWindow } from './show-window.tsx';

/** Draws Home. */
export async function showHome(admission: Admission): Promise<void> {
  const entrance = enter(admission);
  await Promise.all([homeCode.load(), pageReady(document)]);
  showWindow(await entrance);
}
