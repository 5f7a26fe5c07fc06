/** What is copied: our own form, and lines for other programs. */
export interface Copied {
  readonly clip: string;
  readonly text: string;
}

export interface ClipboardPort {
  write(copied: Copied): void;
  /** What the clipboard holds; `clip` is '' where it is not ours. Rejects where the browser does not let us look. */
  read(): Promise<Copied>;
  /** The clip that belongs to a text that was found on the clipboard; '' where it came from elsewhere. */
  clipOf(text: string): string;
}

type SystemClipboard = Pick<Clipboard, 'readText' | 'writeText'>;

/**
 * The system's clipboard takes the plain lines; our own form is remembered beside it and holds as long as those lines are
 * still there. Between windows the form travels with the copy event (see clipboard-events.ts).
 */
export function createClipboard(fail: (error: unknown) => void, system: () => SystemClipboard = () => navigator.clipboard): ClipboardPort {
  let last: Copied = { clip: '', text: '' };
  const clipOf = (text: string) => (sameLines(text, last.text) ? last.clip : '');
  return {
    write(copied) {
      last = copied;
      system().writeText(copied.text).catch(fail);
    },
    async read() {
      const text = await system().readText();
      return { text, clip: clipOf(text) };
    },
    clipOf,
  };
}

/** Windows turns line ends round on the way. */
function sameLines(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}
