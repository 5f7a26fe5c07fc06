import { basename } from 'node:path';
import { type App, type BrowserWindow, dialog } from 'electron';
import type { DeskFile } from '../../shared/contract/desk-contract.ts';
import { readFault } from '../../shared/contract/fault-codec.ts';
import { FILE_EXTENSION } from '../../shared/model/format.ts';
import type { Desk } from '../desk/index.ts';
import type { Words } from '../web/words.ts';
import type { Saving } from './saving.ts';
import type { Windows } from './windows.ts';

export interface Closing {
  /** From now on closing the window asks where its draft belongs, if it shows one. */
  watch(window: BrowserWindow): void;
  /** What a window says of itself. */
  tell(window: BrowserWindow, showsDraft: boolean): void;
}

export interface ClosingOptions {
  readonly app: App;
  readonly desk: Desk;
  readonly windows: Windows;
  readonly saving: Saving;
  readonly words: () => Words;
}

const ANSWERS = ['name', 'keep', 'discard', 'stay'] as const;
type Answer = (typeof ANSWERS)[number];

/** Closing the last window of a draft asks for a name, to keep or to discard it. Quitting does not ask: every draft is on Home at the next start. */
export function createClosing({ app, desk, windows, saving, words }: ClosingOptions): Closing {
  const drafts = new WeakSet<BrowserWindow>();
  const answered = new WeakSet<BrowserWindow>();
  let quitting = false;
  app.on('before-quit', () => (quitting = true));
  // Somebody stayed: the program goes on.
  app.on('browser-window-focus', () => (quitting = false));

  const mayClose = async (window: BrowserWindow, id: string): Promise<boolean> => {
    const file = await desk.describe(id).catch(() => null);
    // Another window may have named or discarded it meanwhile.
    if (file === null || file.draft === null) return true;
    const answer = await ask(window, file, words());
    if (answer === 'discard') await desk.discard(id);
    if (answer === 'name') return (await saving.placeDraft(window, id, basename(file.name, FILE_EXTENSION))) !== null;
    return answer !== 'stay';
  };
  return {
    tell(window, showsDraft) {
      if (showsDraft) drafts.add(window);
      else drafts.delete(window);
    },
    watch(window) {
      window.on('close', (event) => {
        const id = /^\/f\/([0-9a-f]{16})$/.exec(windows.pageOf(window))?.[1];
        if (id === undefined || quitting || answered.has(window) || !drafts.has(window) || windows.count(windows.pageOf(window)) > 1) return;
        event.preventDefault();
        void mayClose(window, id)
          .catch((error: unknown) => tell(window, error, words()).then(() => false))
          .then((may) => {
            if (!may || window.isDestroyed()) return;
            answered.add(window);
            window.close();
          });
      });
    },
  };
}

/** It stays open, and what it shows stays a draft. */
async function tell(window: BrowserWindow, error: unknown, words: Words): Promise<void> {
  const { code, params } = readFault(error);
  await dialog.showMessageBox(window, { type: 'error', message: words(`faults.${code}`, { ...params }), detail: words(`faults.${code}_do`, { ...params }) });
}

async function ask(window: BrowserWindow, { name }: DeskFile, words: Words): Promise<Answer> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words('desktop.drafts.title', { name: basename(name, FILE_EXTENSION) }),
    detail: words('desktop.drafts.text'),
    buttons: ANSWERS.map((answer) => words(`desktop.drafts.${answer}`)),
    defaultId: ANSWERS.indexOf('keep'),
    cancelId: ANSWERS.indexOf('stay'),
    noLink: true,
  });
  return ANSWERS[response] ?? 'stay';
}
