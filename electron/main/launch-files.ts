import { resolve } from 'node:path';
import type { App } from 'electron';
import { isMapName } from '../../shared/model/format.ts';

/** The files that a command line names. Switches, the program itself and its start folder are none. */
export function filesIn(args: readonly string[], folder: string): readonly string[] {
  return args.filter((arg) => !arg.startsWith('-') && isMapName(arg)).map((arg) => resolve(folder, arg));
}

export interface LaunchFiles {
  /** From now on `open` is called; what came before is handed over first. Answers with whether there was any. */
  startOpening(open: (paths: readonly string[]) => void): boolean;
}

/** Collects files that the system asks for: macOS may do so before the program is ready. */
export function collectLaunchFiles(app: App, args: readonly string[], folder: string): LaunchFiles {
  const early = [...filesIn(args, folder)];
  let open: ((paths: readonly string[]) => void) | null = null;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (open) open([path]);
    else early.push(path);
  });
  return {
    startOpening(listener) {
      open = listener;
      if (early.length > 0) listener([...new Set(early.splice(0))]);
      else return false;
      return true;
    },
  };
}
