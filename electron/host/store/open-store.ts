import { FileStore } from './file-store.ts';
import { openFile } from './opening.ts';
import type { OpenOptions, Store } from './store.ts';

/** Opens a .cxmap file by the sequence of robustness.md. Every fault of opening; the file is untouched by a refusal. */
export async function openStore(path: string, options: OpenOptions): Promise<Store> {
  return new FileStore(await openFile(path, options), options);
}
