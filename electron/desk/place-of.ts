import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Shown } from '../../shared/contract/shell-contract.ts';
import { Fault } from '../../shared/model/fault.ts';
import { makeFolder } from './desk-files.ts';
import type { Reports } from './diagnostics/reports.ts';
import type { Folders } from './folders.ts';
import type { MapsFolder } from './maps-folder.ts';
import { pathOfCopy } from './recovery-copies.ts';
import { pathOfSetAside } from './set-aside.ts';

interface Known {
  readonly folders: Pick<Folders, 'home'>;
  readonly maps: Pick<MapsFolder, 'now'>;
  readonly reports: Reports;
  readonly pathOf: (id: string) => Promise<string>;
}

/** Where something stands that a person wants to see in the system's file manager. Only what the desk knows has a place. Fault FILE_NOT_FOUND. */
export async function placeOf(shown: Shown, known: Known): Promise<string> {
  const path = await pathOfShown(shown, known);
  if (!(await stat(path).catch(() => null))) throw new Fault('FILE_NOT_FOUND', { name: basename(path) });
  return path;
}

async function pathOfShown({ what, id }: Shown, { folders: { home }, maps, reports, pathOf }: Known): Promise<string> {
  switch (what) {
    case 'home':
      return home;
    case 'files':
      return maps.now();
    case 'logs':
    case 'drafts':
    case 'templates':
    case 'reports':
    case 'recovery':
      await makeFolder(join(home, what));
      return join(home, what);
    case 'copy':
      return pathOfCopy(home, id);
    case 'set-aside':
      return pathOfSetAside(home, id);
    case 'report':
      return reportPath(reports, id);
    case 'file':
      return pathOf(id);
  }
}

function reportPath({ folder, list }: Reports, id: string): string {
  if (!list().some((report) => report.id === id)) throw new Fault('FILE_NOT_FOUND', { name: basename(id) });
  return join(folder, id);
}
