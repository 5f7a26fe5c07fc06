import type { Admission } from '../client/index.ts';
import { enter } from './enter.ts';
import { projectedTalk, shownFile } from './location.ts';
import { pageReady } from './page-ready.ts';
import { showWindow } from './show-window.tsx';
import { type FileOpening, openFile } from './workbench/file-opening.ts';
import { projectorCode } from './workbench/projector-code.ts';
import { workbenchCode } from './workbench/workbench-code.ts';

/** A file that is here after so many milliseconds is drawn at once; for another one the window says that it is on its way. */
const MOMENT = 250;

/** Draws the window of a file. */
export async function showFile(admission: Admission): Promise<void> {
  const entrance = enter(admission);
  const opening = entrance.then(({ desk, admitted }) => {
    const file = shownFile();
    return admitted && file !== null ? openFile(desk, file, admission.first) : null;
  });
  const code = projectedTalk() === null ? workbenchCode : projectorCode;
  await Promise.all([code.load(), pageReady(document), opening.then(soon)]);
  const first = await Promise.race([admission.first, null]);
  showWindow(await entrance, { opening: await opening, first });
}

async function soon(opening: FileOpening | null): Promise<void> {
  if (opening) await Promise.race([opening.done, new Promise((resolve) => setTimeout(resolve, MOMENT))]);
}
