import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { LANGUAGES } from '../model/format.ts';
import { settingsSchema } from './settings.ts';

/** Where the renderer is served in the desktop program: one origin of its own, never the network. */
export const SHELL_SCHEME = 'app';
export const SHELL_ORIGIN = `${SHELL_SCHEME}://cxmap`;

/** Home, or a file by the desk's id: all that a window can show. */
const pageSchema = z.string().regex(/^\/(f\/[0-9a-f]{16})?$/);

/** One entry of the registry of actions, worded by the window that offers it. */
export const menuItemSchema = z.object({
  id: z.string().max(100),
  group: z.string().max(40),
  title: z.string().max(300),
  /** As the registry writes them (`mod+shift+Z`); null: none. */
  keys: z.string().max(40).nullable(),
  enabled: z.boolean(),
  /** Copy, cut and paste: the system does them, also in text fields. */
  native: z.boolean(),
});
export type MenuItem = z.infer<typeof menuItemSchema>;

/** What the native frame of a window follows. */
export const windowStateSchema = z.object({
  language: z.enum(LANGUAGES),
  theme: settingsSchema.shape.theme,
  /** The window shows a file that nobody has named: closing it asks. */
  draft: z.boolean(),
  items: z.array(menuItemSchema).max(1_000),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** Something of the program's that a person may see in the system's file manager; `id` is empty where there is only one. */
export const shownSchema = z.object({
  what: z.enum(['home', 'files', 'logs', 'drafts', 'templates', 'reports', 'recovery', 'file', 'report', 'copy', 'set-aside']),
  id: z.string().max(200),
});
export type Shown = z.infer<typeof shownSchema>;

/** What a window of the desktop program asks of the program around it. */
export const shellContract = {
  /** Tells what the menu is to offer; sent again at every change. */
  tell: oc.input(windowStateSchema).output(z.void()),
  /** Ids of actions that were chosen in the native menu. Ends with the channel. */
  chosen: oc.output(eventIterator(z.string())),
  /** Shows the system's dialog; chosen files get windows. Answers with the page that the asking window is to show itself, null for none. */
  open: oc.output(pageSchema.nullable()),
  /** Whether the asking window is to show the page; if not, another one does. */
  show: oc.input(z.object({ page: pageSchema })).output(z.object({ here: z.boolean() })),
  /** Another window of what the asking one shows. */
  duplicate: oc.output(z.void()),
  /** Shows a talk of the asking window's page in a window of its own: on another screen and filling it, where there is one. */
  project: oc.input(z.object({ session: z.string().regex(/^[0-9A-Za-z]{1,40}$/) })).output(z.void()),
  /** Shows a file or folder of the program's in the system's file manager. Fault FILE_NOT_FOUND. */
  reveal: oc.input(shownSchema).output(z.void()),
  /** Has the system's dialog ask for a folder of data or of maps; null: cancelled. */
  chooseFolder: oc.input(z.object({ what: z.enum(['home', 'files']) })).output(z.string().nullable()),
  /** Writes a whole copy of the shown file where the system's dialog says; null: cancelled. Faults of writing. */
  saveCopy: oc.input(z.object({ file: z.string() })).output(z.string().nullable()),
  /** Has the system's dialog ask where the shown draft belongs, and moves it there; null: cancelled. `name`: suggested, without ending. Faults as for `files.place`. */
  placeDraft: oc.input(z.object({ file: z.string(), name: z.string().max(300) })).output(z.string().nullable()),
  /** Writes bytes where the system's dialog says; null: cancelled. Faults of writing. */
  save: oc.input(z.object({ name: z.string().max(300), bytes: z.instanceof(Blob) })).output(z.string().nullable()),
};
export type ShellContract = typeof shellContract;
