import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createStore, openStore } from '../../electron/host/store/index.ts';
import type { Draft } from '../../shared/changes/change.ts';
import type { FaultCode } from '../../shared/model/fault.ts';

/** What a stranger may send: the first half of the table in the robustness rules. */
export interface BadFile {
  readonly what: string;
  readonly code: FaultCode;
  /** Writes the file. */
  readonly make: (path: string) => Promise<void>;
}

const DRAFTS: readonly Draft[] = [
  { kind: 'journey', record: 'weekend', field: null, value: { title: 'A weekend', order: 'a0' }, old: null },
  { kind: 'tag', record: 'tag', field: null, value: { name: 'first' }, old: null },
];

const good = (path: string): Promise<void> => createStore(path, { language: 'en', program: 'test 0', drafts: DRAFTS });

/** A good file, changed behind the program's back. */
function tampered(sql: string): BadFile['make'] {
  return async (path) => {
    await good(path);
    const database = new Database(path);
    database.unsafeMode(true);
    database.exec(sql);
    database.close();
  };
}

const bytes =
  (content: string | Uint8Array): BadFile['make'] =>
  async (path) =>
    writeFileSync(path, content);

async function truncated(path: string): Promise<void> {
  await good(path);
  truncateSync(path, Math.floor(readFileSync(path).length / 2));
}

const HUNDRED_YEARS = 100 * 365 * 24 * 3_600_000;

async function fromTheFuture(path: string): Promise<void> {
  const now = (): number => Date.now() + HUNDRED_YEARS;
  await good(path);
  const store = await openStore(path, { known: true, recoveryFolder: `${path}.recovery`, now });
  const peer = { device: 'device', person: null, program: 'test 0', window: 'w' };
  await store.apply(
    { id: 'edit', label: 'setFields', author: null },
    [{ kind: 'journey', record: 'weekend', field: 'title', value: 'Later', old: 'A weekend' }],
    peer,
  );
  await store.close();
}

const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

export const BAD_FILES: readonly BadFile[] = [
  { what: 'an empty file', code: 'FILE_EMPTY', make: bytes('') },
  { what: 'a picture', code: 'NOT_A_CXMAP', make: bytes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(200)])) },
  { what: 'a text', code: 'NOT_A_CXMAP', make: bytes('journey\n  title Not a file of ours\n'.repeat(10)) },
  { what: 'a file cut short', code: 'FILE_TRUNCATED', make: truncated },
  { what: 'another program’s database', code: 'OTHER_APPLICATION', make: tampered('PRAGMA application_id = 42') },
  {
    what: 'an endless view',
    code: 'HOSTILE_SCHEMA',
    make: tampered('CREATE VIEW more AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n'),
  },
  { what: 'a trigger', code: 'HOSTILE_SCHEMA', make: tampered('CREATE TRIGGER t AFTER UPDATE ON journey BEGIN DELETE FROM journey; END') },
  { what: 'a value nested 20,000 deep', code: 'HOSTILE_CONTENT', make: tampered(`UPDATE journey SET tags = '${deep}'`) },
  { what: 'keys that reach into prototypes', code: 'HOSTILE_CONTENT', make: tampered(`UPDATE journey SET scale = '{"__proto__": {"min": 1}}'`) },
  { what: 'a stamp far in the future', code: 'STAMP_IN_FUTURE', make: fromTheFuture },
  { what: 'a row that fails its hash', code: 'DAMAGED', make: tampered(`UPDATE journey SET title = 'Another weekend'`) },
];

/** Makes one of them in a folder and answers with its path. */
export async function makeBadFile(folder: string, { what, make }: BadFile): Promise<string> {
  const path = join(folder, `${what.replaceAll(/[^a-z0-9]+/gi, '-')}.cxmap`);
  await make(path);
  return path;
}
