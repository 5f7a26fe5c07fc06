import type { ExportFormat } from '../../shared/contract/choices.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import type { DocumentStore } from '../records/index.ts';
import type { ViewStore } from '../state/index.ts';
import type { ClipboardPort } from './clipboard-port.ts';

/** What only the desktop program can do. */
export interface Desktop {
  open(): void;
  duplicateWindow(): void;
  closeWindow(): void;
}

/** What the program around the document does for actions; each surface brings its own. */
export interface Services {
  /** The desk's id of the shown file. */
  readonly file: string;
  openHome(): void;
  /** Gives the shown draft a name and a place. */
  nameDraft(): void;
  /** Puts the shown draft into the bin. */
  discardDraft(): void;
  exportJourney(format: ExportFormat): void;
  /** Puts the shown journey on the clipboard as rows and columns, for a spreadsheet. */
  copySheet(): void;
  /** A whole copy of the file (Save As in a browser). */
  downloadCopy(): void;
  /** Gives bytes to whoever works here: a download, or the program's own dialog. */
  saveFile(blob: Blob, name: string): void;
  /** A word of the program, for what an edit names by itself. */
  say(key: string, values?: Readonly<Record<string, string>>): string;
  /** Opens the window that the room sees, for one presentation. false: the browser keeps windows back. */
  openProjector(session: string): Promise<boolean>;
  /** The desktop program around the window; left out in a browser. */
  readonly desktop?: Desktop;
  readonly settings: Settings;
  changeSettings(changes: Partial<Settings>): void;
  /** Shows all settings, beginning with a section. */
  openSettings(section?: 'reports'): void;
  /** Shows something that went wrong. */
  fail(error: unknown): void;
}

/** What an action works on: one window with its document. */
export interface ActionContext {
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly services: Services;
  readonly clipboard: ClipboardPort;
}

export const ACTION_GROUPS = ['edit', 'add', 'move', 'view', 'navigate', 'present', 'file', 'settings', 'help'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** A key under which words stand in resources/locales, with other keys or plain texts put into it. */
export interface Title {
  readonly key: string;
  /** Interpolated: a key to be worded (as `of`), or text of the document. */
  readonly of?: { readonly key: string };
  readonly name?: string;
}

/** One thing that a person can do: an entry of the palette, with its keys. */
export interface Action {
  readonly id: string;
  readonly title: Title;
  readonly group: ActionGroup;
  /** Keys as Mantine writes them (`mod+Z`, `alt+ArrowLeft`); the first is shown. */
  readonly keys: readonly string[];
  /** The browser's own copy, cut and paste events do it: their keys are shown, not caught. */
  readonly native?: true;
  /** Whether its keys also work while text is written. */
  readonly whileWriting?: true;
  /** Only the desktop program has it. */
  readonly desktop?: true;
  /** It needs no document: Home has it, too. */
  readonly home?: true;
  /** Shares keys with that action, which stands before it and goes first where it can. */
  readonly yieldsTo?: string;
  readonly enabled: (context: ActionContext) => boolean;
  /** `key` is the pressed one, where keys set it off. */
  readonly run: (context: ActionContext, key?: string) => void;
}

export interface ActionParts {
  readonly group: ActionGroup;
  readonly keys?: readonly string[];
  readonly title?: Title;
  readonly native?: true;
  readonly whileWriting?: true;
  readonly desktop?: true;
  readonly home?: true;
  readonly yieldsTo?: string;
  readonly enabled?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext, key?: string) => void;
}

/** An action whose title stands under `actions.<id>`, without keys and always enabled unless said otherwise. */
export function defineAction(id: string, { keys = [], title = { key: `actions.${id}` }, enabled = () => true, ...parts }: ActionParts): Action {
  return { id, title, keys, enabled, ...parts };
}
