/** Answers that a test has put down, in the order in which dialogs are shown, and what was asked. */
const answers: unknown[] = [];
const asked: { readonly kind: string; readonly options: unknown }[] = [];

function ask(kind: string, args: readonly unknown[]): unknown {
  asked.push({ kind, options: args.at(-1) });
  if (answers.length === 0) throw new Error(`stand-in: nobody answers dialog.${kind} ${JSON.stringify(args.at(-1))}`);
  return answers.shift();
}

export const dialog = {
  answers,
  asked,
  showOpenDialog: async (...args: unknown[]) => ask('showOpenDialog', args),
  showSaveDialog: async (...args: unknown[]) => ask('showSaveDialog', args),
  showMessageBox: async (...args: unknown[]) => ask('showMessageBox', args),
  showMessageBoxSync: (...args: unknown[]) => ask('showMessageBoxSync', args),
  showErrorBox(title: string, content: string): void {
    asked.push({ kind: 'showErrorBox', options: { title, content } });
    process.stderr.write(`${title}: ${content}\n`);
  },
};

export const shell = {
  opened: [] as string[],
  async openExternal(url: string): Promise<void> {
    shell.opened.push(url);
  },
  /** There is no file manager: what would be shown in one. */
  shown: [] as string[],
  showItemInFolder(path: string): void {
    shell.shown.push(path);
  },
};
