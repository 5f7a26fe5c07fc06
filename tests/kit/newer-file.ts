import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createStore } from '../../electron/host/store/index.ts';
import { FORMAT_VERSION } from '../../shared/model/format.ts';

/** A file as a later version of the program might write it: a higher format, a table and a column that nobody knows yet. */
export async function newerFile(folder: string): Promise<string> {
  const path = join(folder, 'from-tomorrow.cxmap');
  const drafts = [{ kind: 'journey', record: 'weekend', field: null, value: { title: 'A weekend', order: 'a0' }, old: null }];
  await createStore(path, { language: 'en', program: 'CXMap 9.9.9', drafts });
  const database = new Database(path);
  database.exec('CREATE TABLE hologram (id TEXT PRIMARY KEY, light TEXT); ALTER TABLE card ADD COLUMN smell TEXT');
  database.pragma(`user_version = ${FORMAT_VERSION + 1}`);
  database.close();
  return path;
}
