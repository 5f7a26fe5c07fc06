import { type BrowserWindow, dialog } from 'electron';
import type { Diagnostics } from '../desk/index.ts';
import type { Words } from '../web/words.ts';

/** What a window does when its own process fails it: says so, and offers the way on. Edits that were saved are in the file. */
export function watchWindow(window: BrowserWindow, words: () => Words): void {
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    void ask(window, words(), 'gone', 'reload').then((again) => {
      if (window.isDestroyed()) return;
      if (again) webContents.reload();
      else window.destroy();
    });
  });
  window.on('unresponsive', () => {
    const answered = new AbortController();
    // What answers again needs no answer: the question goes away by itself.
    window.once('responsive', () => answered.abort());
    void ask(window, words(), 'unresponsive', 'wait', answered.signal).then((wait) => {
      // Not closed as usual: a page that hangs is not asked whether it wants to go.
      if (!wait && !window.isDestroyed()) window.destroy();
    });
  });
  // The page asks to stay while edits are on their way to the disk; a desktop window must ask itself.
  webContents.on('will-prevent-unload', (event) => {
    const leave = dialog.showMessageBoxSync(window, { ...question(words(), 'unsent'), buttons: [words()('desktop.stay'), words()('desktop.closeWindow')] });
    if (leave === 1) event.preventDefault();
  });
}

/** A window whose process ended or hangs leaves a report; the page itself can tell of nothing then. */
export function reportWindow(window: BrowserWindow, diagnostics: Diagnostics): void {
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') diagnostics.fail({ kind: 'window-gone', what: `The process of a window ended (${reason}, code ${exitCode}).` });
  });
  // At once, and not when it is over: it may never be.
  window.on('unresponsive', () => diagnostics.fail({ kind: 'window-hung', what: 'The process of a window did not answer.' }));
}

async function ask(window: BrowserWindow, words: Words, what: 'gone' | 'unresponsive', go: 'reload' | 'wait', signal?: AbortSignal): Promise<boolean> {
  const buttons = [words(`desktop.${go}`), words('desktop.closeWindow')];
  const { response } = await dialog.showMessageBox(window, { ...question(words, what), buttons, ...(signal && { signal }) });
  return response === 0;
}

function question(words: Words, what: 'gone' | 'unresponsive' | 'unsent') {
  return {
    type: 'warning' as const,
    message: words(`desktop.windowFaults.${what}`),
    detail: words(`desktop.windowFaults.${what}Text`),
    defaultId: 0,
    cancelId: 0,
  };
}
