import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import { Fault } from '../../shared/model/fault.ts';
import { fileName } from '../../shared/model/file-name.ts';
import { FILE_EXTENSION, isMapName } from '../../shared/model/format.ts';
import { type Desk, NAMELESS, writeWhole } from '../desk/index.ts';
import { createChannelClient } from '../transports/channel-client.ts';
import type { Words } from '../web/words.ts';

export interface Saving {
  /** Asks where to, and writes a whole copy there. null: cancelled. Faults of writing. */
  saveCopy(window: BrowserWindow, file: string): Promise<string | null>;
  save(window: BrowserWindow, name: string, bytes: Uint8Array): Promise<string | null>;
  /** Asks where a draft belongs, and moves it there; `name`: suggested, without ending. null: cancelled. Faults of writing. */
  placeDraft(window: BrowserWindow, file: string, name: string): Promise<string | null>;
}

export interface SavingOptions {
  readonly desk: Desk;
  readonly words: () => Words;
  /** Called with each new place, for the system's own list. */
  readonly onPlaced: (path: string) => void;
}

/** Copies and exports, written where the system's own dialog says. */
export function createSaving({ desk, words, onPlaced }: SavingOptions): Saving {
  const write = async (window: BrowserWindow, suggested: string, bytes: () => Promise<Uint8Array>): Promise<string | null> => {
    const ending = extname(suggested).slice(1);
    const filters = [{ name: ending === FILE_EXTENSION.slice(1) ? words()('desktop.fileKind') : ending.toUpperCase(), extensions: [ending] }];
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: suggested, filters });
    if (canceled || !filePath) return null;
    const path = extname(filePath) === '' ? `${filePath}.${ending}` : filePath;
    // The system has asked about the very name that it answers with, and about no other. A host that has it open would go on writing to the file that was there.
    if ((path !== filePath && existsSync(path)) || (await desk.isOpen(path))) throw new Fault('FILE_EXISTS', { name: basename(path) });
    await writeWhole(path, await bytes());
    return basename(path);
  };
  return {
    async saveCopy(window, file) {
      const path = await desk.pathOf(file);
      const name = words()('desktop.copyName', { name: basename(path, FILE_EXTENSION) });
      return write(window, join(dirname(path), `${name}${FILE_EXTENSION}`), () => copyOf(desk, file));
    },
    async placeDraft(window, file, name) {
      const suggested = fileName(name, NAMELESS) + FILE_EXTENSION;
      const folder = await desk.mapsFolder();
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: existsSync(folder) ? join(folder, suggested) : suggested,
        filters: [{ name: words()('desktop.fileKind'), extensions: [FILE_EXTENSION.slice(1)] }],
      });
      if (canceled || !filePath) return null;
      const path = isMapName(filePath) ? filePath : filePath + FILE_EXTENSION;
      // As above: what the system has not asked about is not replaced.
      const placed = await desk.placeDraft(file, path, path === filePath);
      onPlaced(path);
      return placed.name;
    },
    save: (window, name, bytes) => write(window, basename(name), async () => bytes),
  };
}

async function copyOf(desk: Desk, file: string): Promise<Uint8Array> {
  const channel = await desk.connect(file, 'viewer');
  try {
    const copy = await createChannelClient<HostContract>(channel).file.copy();
    return new Uint8Array(await copy.arrayBuffer());
  } finally {
    channel.close();
  }
}
