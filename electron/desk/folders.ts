import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { followMoves } from './moving/moved-mark.ts';

/** Where the desk keeps things, and where files made in a browser go. */
export interface Folders {
  /** Where the program looks first: a data folder that was moved is found from here, and what only this machine's windows need stays here. */
  readonly base: string;
  /** Profile, settings, recent files, ledger, recovery. */
  readonly home: string;
  /** The desk's own folder of .cxmap files, unless the settings say otherwise. */
  readonly files: string;
}

/** Fault FOLDER_AWAY. */
export function dataFolders(env: NodeJS.ProcessEnv = process.env): Folders {
  const base = resolve(env['CXMAP_HOME'] ?? envPaths('cxmap', { suffix: '' }).data);
  return {
    base,
    home: followMoves(base),
    files: resolve(env['CXMAP_FILES'] ?? join(homedir(), 'CXMap')),
  };
}

/** Recovery journals and daily copies of one file; outside the file's own folder. */
export function recoveryFolder(home: string, fileId: string): string {
  return join(home, 'recovery', fileId);
}

/** A path as a person writes it, whole; null: it does not say where it begins. */
export function writtenPath(asked: string): string | null {
  const named = asked.trim().replace(/^~(?=$|[/\\])/, () => homedir());
  return isAbsolute(named) ? named : null;
}

/** A folder as people write it. */
export function shortFolder(folder: string): string {
  const own = homedir();
  return folder === own || folder.startsWith(join(own, '/')) ? `~${folder.slice(own.length)}` : folder;
}
