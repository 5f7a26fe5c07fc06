import type { ElectronApplication } from '@playwright/test';

/** What a tester does with the system's own dialogs: they are answered before they are shown, for nobody can press their buttons. */
export interface SystemDialogs {
  /** The next files to open. */
  open(...paths: readonly string[]): Promise<void>;
  /** The folder to save into, under `name` or as suggested, until another answer is put down. Answers with the names that were suggested. */
  saveIn(folder: string, name?: string): Promise<() => Promise<readonly string[]>>;
  /** The number of the button to press at a question. */
  press(button: number): Promise<void>;
  /** Leaves what is asked from now on as it is, whatever that is. Answers with the questions. */
  refuse(): Promise<() => Promise<readonly string[]>>;
}

export function answerDialogs(program: () => ElectronApplication): SystemDialogs {
  return {
    open: (...filePaths) =>
      program().evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...chosen] });
      }, filePaths),
    async saveIn(folder, name) {
      const suggestions = await program().evaluateHandle(
        ({ dialog }, { into, as }) => {
          const suggested: string[] = [];
          const answer = (_window: unknown, { defaultPath = '' }: { readonly defaultPath?: string }) => {
            const base = defaultPath.split(/[\\/]/).at(-1) ?? '';
            suggested.push(base);
            return Promise.resolve({ canceled: false, filePath: into + (as ?? base) });
          };
          dialog.showSaveDialog = answer as typeof dialog.showSaveDialog;
          return suggested;
        },
        { into: folder.replace(/[\\/]?$/, process.platform === 'win32' ? '\\' : '/'), as: name },
      );
      return () => suggestions.jsonValue();
    },
    press: (button) =>
      program().evaluate(({ dialog }, response) => {
        dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false });
      }, button),
    async refuse() {
      const questions = await program().evaluateHandle(({ dialog }) => {
        const asked: string[] = [];
        // A question may come with or without the window that it is about.
        const answer = (...given: readonly unknown[]) => {
          const { message, detail = '', cancelId = 0 } = given.at(-1) as Electron.MessageBoxOptions;
          asked.push(`${message}\n${detail}`);
          return Promise.resolve({ response: cancelId, checkboxChecked: false });
        };
        dialog.showMessageBox = answer as typeof dialog.showMessageBox;
        return asked;
      });
      return () => questions.jsonValue();
    },
  };
}
