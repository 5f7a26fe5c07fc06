import { implement } from '@orpc/server';
import type { BrowserWindow } from 'electron';
import { type Shown, shellContract, type WindowState } from '../../shared/contract/shell-contract.ts';
import type { FolderKind } from './opening.ts';

/** What one window's calls are answered with. */
export interface ShellContext {
  readonly window: BrowserWindow;
  readonly tell: (state: WindowState) => void;
  readonly chosen: (signal: AbortSignal | undefined) => AsyncIterable<string>;
  readonly open: () => Promise<string | null>;
  readonly show: (page: string) => Promise<boolean>;
  readonly duplicate: () => Promise<void>;
  readonly project: (session: string) => Promise<void>;
  readonly reveal: (shown: Shown) => Promise<void>;
  readonly chooseFolder: (what: FolderKind) => Promise<string | null>;
  readonly saveCopy: (file: string) => Promise<string | null>;
  readonly placeDraft: (file: string, name: string) => Promise<string | null>;
  readonly save: (name: string, bytes: Uint8Array) => Promise<string | null>;
}

const shell = implement(shellContract).$context<ShellContext>();

/** Every method of the shell contract; a missing one does not compile. */
export const shellRouter = shell.router({
  tell: shell.tell.handler(({ context, input }) => context.tell(input)),
  chosen: shell.chosen.handler(({ context, signal }) => iterate(context.chosen(signal))),
  open: shell.open.handler(({ context }) => context.open()),
  show: shell.show.handler(async ({ context, input }) => ({ here: await context.show(input.page) })),
  duplicate: shell.duplicate.handler(({ context }) => context.duplicate()),
  project: shell.project.handler(({ context, input }) => context.project(input.session)),
  reveal: shell.reveal.handler(({ context, input }) => context.reveal(input)),
  chooseFolder: shell.chooseFolder.handler(({ context, input }) => context.chooseFolder(input.what)),
  saveCopy: shell.saveCopy.handler(({ context, input }) => context.saveCopy(input.file)),
  placeDraft: shell.placeDraft.handler(({ context, input }) => context.placeDraft(input.file, input.name)),
  save: shell.save.handler(async ({ context, input }) => context.save(input.name, new Uint8Array(await input.bytes.arrayBuffer()))),
});

async function* iterate(ids: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  yield* ids;
}
