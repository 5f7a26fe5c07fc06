import './checks-without-eval.ts';
import type { Admission } from '../client/index.ts';
import { enter } from './enter.ts';
import type { FirstPicture } from './first-picture/first-picture.ts';
import { projectedTalk, shownFile } from './location.ts';
import { pageReady } from './page-ready.ts';
import { showWindow } from './show-window.tsx';
import { openFile } from './workbench/file-opening.ts';
import { projectorCode } from './workbench/projector-code.ts';
import { workbenchCode } from './workbench/workbench-code.ts';

/** A file that is here after so many milliseconds is drawn at once; for another one the window says that it is on its way. */
const MOMENT = 250;

/** Draws the window of a file, behind the picture of its map as long as that takes; `late` keeps one from being painted over it. */
export async function showFile(admission: Admission, picture: Promise<FirstPicture | null>, late: AbortController): Promise<void> {
  const entrance = enter(admission);
  const opening = entrance.then(({ desk, admitted }) => {
    const file = shownFile();
    return admitted && file !== null ? openFile(desk, file, admission.first) : null;
  });
  const code = projectedTalk() === null ? workbenchCode : projectorCode;
  await Promise.all([code.load(), pageReady(document), soon(opening.then((file) => file?.done)), soon(picture)]);
  late.abort();
  const first = await Promise.race([admission.first, null]);
  const onDrawn = () => void picture.then((painted) => painted?.end());
  showWindow(await entrance, { opening: await opening, first, onDrawn });
}

/** It, or as much of it as there is in a moment. */
function soon(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, MOMENT))]);
}
