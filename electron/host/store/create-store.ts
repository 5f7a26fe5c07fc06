import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Draft } from '../../../shared/changes/change.ts';
import { createClock } from '../../../shared/model/clock.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { newId } from '../../../shared/model/ids.ts';
import { WORKBOOK_ID } from '../../../shared/model/workbook.ts';
import { writeEdit } from './apply-edit.ts';
import { openNew, type WriteConnection } from './connection.ts';
import { putInPlace, removeDatabase, temporaryPath } from './durable-file.ts';
import { writeNewMeta } from './meta.ts';
import { migrate } from './migrations/index.ts';
import { writeFault } from './sqlite-fault.ts';
import type { NewFile } from './store.ts';

/** Writes a new file beside its place, then names it. Faults FILE_EXISTS, INVALID_CHANGE, DISK_FULL, WRITE_FAILED. */
export async function createStore(path: string, file: NewFile): Promise<void> {
  const full = resolve(path);
  const name = basename(full);
  if (existsSync(full)) throw new Fault('FILE_EXISTS', { name });
  const temporary = temporaryPath(full);
  try {
    await mkdir(dirname(full), { recursive: true });
    writeNewFile(temporary, file);
    await putInPlace(temporary, full);
  } catch (error) {
    await removeDatabase(temporary);
    throw writeFault(error, name);
  }
}

function writeNewFile(path: string, file: NewFile): void {
  const connection = openNew(path);
  try {
    // Nobody knows the file yet: one sync before it gets its name is enough.
    connection.raw.pragma('synchronous = OFF');
    migrate(connection.raw);
    connection.transaction(() => {
      writeNewMeta(connection, file.program);
      writeFirstEdit(connection, file);
    });
  } finally {
    connection.close();
  }
}

function writeFirstEdit(connection: WriteConnection, { language, program, drafts = [] }: NewFile): void {
  const clock = createClock();
  const session = { id: newId(), device: '', person: null, program, started: clock.tick(), lastSeq: 0, lastStamp: 0, kept: 0 };
  const edit = { id: newId(), label: 'createFile', author: null };
  writeEdit(connection, { edit, drafts: [...workbookDrafts(drafts, language), ...drafts], session, stamp: clock.tick() });
}

/** The workbook record, unless the drafts bring their own. */
function workbookDrafts(drafts: readonly Draft[], language: string): readonly Draft[] {
  if (drafts.some(({ kind, record, field }) => kind === 'workbook' && record === WORKBOOK_ID && field === null)) return [];
  return [{ kind: 'workbook', record: WORKBOOK_ID, field: null, value: { language }, old: null }];
}
