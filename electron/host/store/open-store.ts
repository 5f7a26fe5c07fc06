import type { NewFile, OpenOptions, Store } from './store.ts';

export async function openStore(path: string, options: OpenOptions): Promise<Store> {
  throw new Error(`not built yet: ${path} ${options.recoveryFolder}`);
}

export async function createStore(path: string, file: NewFile): Promise<void> {
  throw new Error(`not built yet: ${path} ${file.program}`);
}
