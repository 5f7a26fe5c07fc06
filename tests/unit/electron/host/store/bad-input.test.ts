import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../../../../electron/host/store/index.ts';
import { FORMAT_VERSION } from '../../../../../shared/model/format.ts';
import { scratchFolder } from '../../../../kit/scratch-folder.ts';
import { faultOf, fingerprint, newFile, recoveryOf, tamper } from './store-kit.ts';

/** A stranger’s file: a good one, changed. Answers its path. */
type Make = () => Promise<string>;

async function bytes(content: string | Buffer, name = 'stranger.cxmap'): Promise<string> {
  const path = join(await scratchFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function tampered(...statements: readonly string[]): Promise<string> {
  const path = await newFile();
  tamper(path, ...statements);
  return path;
}

/** A file of the first format, tampered with. */
async function older(...statements: readonly string[]): Promise<string> {
  const path = join(await scratchFolder(), 'old.cxmap');
  copyFileSync(join(import.meta.dirname, '../../../../migrations/frozen/format-1.cxmap'), path);
  tamper(path, ...statements);
  return path;
}

/** Changes a good file's bytes. */
async function overwritten(at: number, content: Buffer): Promise<string> {
  const path = await newFile();
  const file = openSync(path, 'r+');
  writeSync(file, content, 0, content.length, at);
  closeSync(file);
  return path;
}

function number(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}

const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const FUTURE = (Date.now() + 400 * 24 * 3_600_000) * 1_000;

/** A database that never was a .cxmap but says so. */
async function ownDatabase(...statements: readonly string[]): Promise<string> {
  const path = join(await scratchFolder(), 'stranger.cxmap');
  const db = new Database(path);
  db.pragma(`application_id = ${0x43584d50}`);
  db.pragma(`user_version = ${FORMAT_VERSION}`);
  for (const statement of statements) db.exec(statement);
  db.close();
  return path;
}

async function newer(...statements: readonly string[]): Promise<string> {
  return tampered('PRAGMA user_version = 7', "UPDATE meta SET value = 'cxmap 9.0.0' WHERE key = 'program'", ...statements);
}

/** Refused before a window opens: what it is, its making, its fault. */
const REFUSED: readonly (readonly [string, Make, string, object?])[] = [
  ['nothing at the path', async () => join(await scratchFolder(), 'none.cxmap'), 'FILE_NOT_FOUND', { name: 'none.cxmap' }],
  ['a folder', () => scratchFolder(), 'NOT_A_CXMAP', { looksLike: 'folder' }],
  ['an empty file', () => bytes(''), 'FILE_EMPTY'],
  ['a text', () => bytes('journey\n  title Working day\n'), 'NOT_A_CXMAP', { looksLike: 'text' }],
  ['a zip', () => bytes('PK\x03\x04rest of it'), 'NOT_A_CXMAP', { looksLike: 'zip' }],
  ['a picture', () => bytes(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])), 'NOT_A_CXMAP', { looksLike: 'png' }],
  ['a json', () => bytes('{"journeys": []}'), 'NOT_A_CXMAP', { looksLike: 'json' }],
  ['zeros', () => bytes(Buffer.alloc(8_192)), 'NOT_A_CXMAP', { looksLike: 'zeros' }],
  ['a header cut short', () => bytes('SQLite for'), 'FILE_TRUNCATED'],
  ['a header without pages', () => bytes('SQLite format 3\0'), 'FILE_TRUNCATED'],
  ['half a file', halved, 'FILE_TRUNCATED'],
  ['another program’s database', () => tampered('PRAGMA application_id = 252006674'), 'OTHER_APPLICATION', { applicationId: '0x0f055112' }],
  ['a database of nobody', () => tampered('PRAGMA application_id = 0'), 'OTHER_APPLICATION'],
  ['a format before the first', () => tampered('PRAGMA user_version = 0'), 'DAMAGED', { table: 'header' }],
  ['a negative format', () => tampered('PRAGMA user_version = -5'), 'DAMAGED', { table: 'header' }],
  ['a page size that is none', () => overwritten(16, Buffer.from([0x12, 0x34])), 'DAMAGED'],
  ['an empty database with our id', () => ownDatabase(), 'DAMAGED'],
  [
    'a view without end',
    () => tampered('CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n'),
    'HOSTILE_SCHEMA',
    { object: 'view v' },
  ],
  ['a view in the place of a table', () => tampered('DROP TABLE tag', 'CREATE VIEW tag AS SELECT * FROM card'), 'HOSTILE_SCHEMA', { object: 'view tag' }],
  ['a trigger', () => tampered('CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END'), 'HOSTILE_SCHEMA', { object: 'trigger t' }],
  ['a generated column', () => tampered('ALTER TABLE tag ADD COLUMN bomb TEXT GENERATED ALWAYS AS (upper(name))'), 'HOSTILE_SCHEMA', { object: 'table tag' }],
  ['an index over an expression', () => tampered('CREATE INDEX i ON card (upper(text))'), 'HOSTILE_SCHEMA', { object: 'index i' }],
  ['a virtual table of its own', () => tampered('CREATE VIRTUAL TABLE geo USING rtree(id, a, b)'), 'HOSTILE_SCHEMA'],
  ['a table too many', () => tampered('CREATE TABLE stowaway (a)'), 'HOSTILE_SCHEMA', { object: 'table stowaway' }],
  ['a table too few', () => tampered('DROP TABLE workshop'), 'DAMAGED', { table: 'workshop' }],
  ['thousands of tables', () => ownDatabase(`BEGIN; ${Array.from({ length: 1_200 }, (_, i) => `CREATE TABLE t${i} (a);`).join(' ')} COMMIT`), 'HOSTILE_SCHEMA'],
  [
    'a definition that is no SQL',
    () => tampered('PRAGMA writable_schema = ON', "UPDATE sqlite_schema SET sql = 'CREATE TABLE nonsense(' WHERE name = 'tag'"),
    'DAMAGED',
  ],
  ['no file id', () => tampered("DELETE FROM meta WHERE key = 'file_id'"), 'DAMAGED', { table: 'meta' }],
  ['a file id that leads out of the folder', () => tampered("UPDATE meta SET value = '../../etc' WHERE key = 'file_id'"), 'HOSTILE_CONTENT'],
  ['a huge entry in meta', () => tampered("UPDATE meta SET value = printf('%.*c', 3000000, 'x') WHERE key = 'program'"), 'HOSTILE_CONTENT', { where: 'meta' }],
  [
    'a huge zeroblob in the workbook',
    () => tampered('PRAGMA ignore_check_constraints = ON', 'UPDATE persona SET name = CAST(zeroblob(60000000) AS TEXT)'),
    'HOSTILE_CONTENT',
    { where: 'persona' },
  ],
  ['20,000 deep nesting in the workbook', () => tampered(`UPDATE persona SET goals = '${DEEP}'`), 'HOSTILE_CONTENT', { where: 'persona' }],
  [
    'a __proto__ key in the workbook',
    () => tampered(`UPDATE persona SET extra = '{"smell": {"__proto__": {"admin": true}}}'`),
    'HOSTILE_CONTENT',
    { where: 'persona' },
  ],
  [
    'an escaped __proto__ key',
    () => tampered(String.raw`UPDATE persona SET extra = '{"smell": {"\u005f_proto__": 1}}'`),
    'HOSTILE_CONTENT',
    { where: 'persona' },
  ],
  ['a text that is not JSON where JSON stands', () => tampered("UPDATE persona SET goals = '[1,'"), 'DAMAGED', { table: 'persona' }],
  ['a changed word in the workbook', () => tampered("UPDATE persona SET name = 'Mr Wu'"), 'DAMAGED', { table: 'workbook' }],
  ['a lost row in the workbook', () => tampered('DELETE FROM persona'), 'DAMAGED', { table: 'workbook', lost: 1 }],
  ['a lost session', () => tampered('DELETE FROM session'), 'DAMAGED', { table: 'session', lost: 1 }],
  ['a changed author', () => tampered("UPDATE session SET person = 'somebody else'"), 'DAMAGED', { table: 'session' }],
  ['a changed program', () => tampered("UPDATE meta SET value = 'x' WHERE key = 'program'"), 'DAMAGED', { table: 'meta' }],
  ['a session from the future', () => tampered(`UPDATE session SET last_stamp = ${FUTURE}`), 'STAMP_IN_FUTURE'],
  ['a session whose stamp is no stamp', () => tampered('UPDATE session SET last_stamp = 9223372036854775807'), 'DAMAGED'],
  [
    'a newer format that nobody may read',
    () => newer("UPDATE meta SET value = '7' WHERE key = 'min_reader'"),
    'NEWER_FORMAT',
    { version: 7, program: 'cxmap 9.0.0' },
  ],
  ['a newer format with a view', () => newer('CREATE VIEW v AS SELECT 1'), 'HOSTILE_SCHEMA'],
  ['an older format with a trigger', () => older('CREATE TRIGGER t AFTER INSERT ON digest BEGIN DELETE FROM change; END'), 'HOSTILE_SCHEMA'],
  ['a newer format with a trigger', () => newer('CREATE TRIGGER t AFTER INSERT ON change BEGIN SELECT 1; END'), 'HOSTILE_SCHEMA'],
  ['a newer format with a generated column', () => newer('ALTER TABLE tag ADD COLUMN bomb TEXT GENERATED ALWAYS AS (upper(name))'), 'HOSTILE_SCHEMA'],
  ['a newer format with a stranger’s virtual table', () => newer('CREATE VIRTUAL TABLE geo USING rtree(id, a, b)'), 'HOSTILE_SCHEMA'],
  ['a newer format with an index over an expression', () => newer('CREATE INDEX i ON card (upper(text))'), 'HOSTILE_SCHEMA'],
  ['a journal that names another file', journalNamingAFile, 'HOSTILE_CONTENT', { where: 'journal' }],
];

async function halved(): Promise<string> {
  const path = await newFile();
  truncateSync(path, 100 * 1_024);
  return path;
}

async function journalNamingAFile(): Promise<string> {
  const path = await newFile();
  const magic = Buffer.from([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
  writeFileSync(`${path}-journal`, Buffer.concat([magic, Buffer.alloc(1_000), Buffer.from('/somewhere/off/thesis.txt'), number(25), number(1), magic]));
  return path;
}

describe('a stranger’s file is refused by name and not touched', () => {
  test.each(REFUSED.map(([what, make, code, params]) => ({ what, make, code, params: params ?? {} })))('$what', async ({ make, code, params }) => {
    const path = await make();
    const looked = existsSync(path) && path.endsWith('.cxmap');
    const before = looked ? fingerprint(path) : '';
    const beside = looked ? readdirSync(dirname(path)) : [];
    const fault = await faultOf(openStore(path, { known: false, recoveryFolder: `${path}.recovery` }));
    expect(fault).toMatchObject({ code, params });
    if (!looked) return;
    expect(fingerprint(path)).toBe(before);
    expect(readdirSync(dirname(path)).filter((name) => !name.endsWith('.recovery'))).toEqual(beside);
  });
});

/** Opens, because the workbook is whole; the map is refused, and the checks fail. */
const BAD_MAPS: readonly (readonly [string, readonly string[], string])[] = [
  ['a changed word', ["UPDATE card SET text = 'x' WHERE id = 'key'"], 'DAMAGED'],
  ['a moved stamp', ["UPDATE card SET changed_at = changed_at - 1 WHERE id = 'key'"], 'DAMAGED'],
  ['a lost card', ["DELETE FROM card WHERE id = 'key'"], 'DAMAGED'],
  [
    'a card too many',
    ["INSERT INTO card (id, deleted, created_at, created_by, changed_at, changed_by, journey) VALUES ('z', 0, 1, 's', 1, 's', 'weekend')"],
    'DAMAGED',
  ],
  ['a card from the future', [`UPDATE card SET changed_at = ${FUTURE}`, "DELETE FROM digest WHERE scope LIKE 'journey%'"], 'DAMAGED'],
  ['deep nesting', [`UPDATE card SET extra = '{"smell": ${DEEP}}'`], 'HOSTILE_CONTENT'],
  ['a huge zeroblob', ["UPDATE card SET text = CAST(zeroblob(60000000) AS TEXT) WHERE id = 'key'"], 'HOSTILE_CONTENT'],
];

describe('a map that is not as it was written is not shown', () => {
  test.each(BAD_MAPS)('%s', async (_, statements, code) => {
    const path = await tampered(...statements);
    const store = await open(path);
    expect((await faultOf(store.journey('weekend'))).code).toBe(code);
    await store.checked();
    expect(store.description()).toMatchObject({ checks: 'failed', readOnly: 'damaged' });
    await store.close();
  });
});

/** Nothing that a window shows at once; the whole-file checks find it, and the file stays read-only. */
const FOUND_LATER: readonly (readonly [string, readonly string[], string])[] = [
  ['a changed journal', ['UPDATE change SET value = \'"x"\' WHERE position = 3'], 'change 3'],
  ['a change cut out', ['DELETE FROM change WHERE position = 3'], 'session '],
  ['a journal from the future', [`UPDATE change SET stamp = ${FUTURE} WHERE position = 2`], 'change 2'],
  ['a renamed edit', ["UPDATE edit SET label = 'delete'"], 'edit'],
  ['an edit cut out', ['DELETE FROM edit'], 'edit'],
  ['deep nesting in the journal', [`UPDATE change SET value = '${DEEP}' WHERE position = 2`], 'change 2'],
  ['an attachment that is none', ["INSERT INTO attachment VALUES ('ab', 'image/png', 1, 1, x'00')"], 'attachment'],
  ['a version that fails its hash', ["INSERT INTO version VALUES ('v', 'v', 1, NULL, x'00', x'00')"], 'version'],
  ['a search index that lies', ["UPDATE search_data SET block = x'00112233' WHERE id > 10"], 'search'],
];

describe('whole-file checks find what opening need not look at', () => {
  test.each(FOUND_LATER)('%s', async (_, statements, where) => {
    const store = await open(await tampered(...statements));
    expect(store.description().readOnly).toBe('being-checked');
    await store.checked();
    expect(store.description()).toMatchObject({ checks: 'failed', readOnly: 'damaged' });
    const { ok, problems } = await store.check({ rebuild: false });
    expect(ok).toBe(false);
    expect(problems.some((problem) => problem.where.includes(where.trimEnd()))).toBe(true);
    await store.close();
  });
});

describe('a newer format', () => {
  test('opens read-only, nothing dropped, and says which program wrote it', async () => {
    const path = await newer(
      'ALTER TABLE card ADD COLUMN smell TEXT',
      'CREATE TABLE hologram (id TEXT PRIMARY KEY, beam TEXT)',
      "UPDATE meta SET value = '7' WHERE key = 'min_writer'",
    );
    const before = fingerprint(path);
    const store = await open(path);
    await store.checked();
    expect(store.description()).toMatchObject({ readOnly: 'newer-format', formatVersion: 7, program: 'cxmap 9.0.0', checks: 'passed' });
    expect((await store.journey('weekend'))['card']?.length).toBe(3);
    expect((await store.search('the key', 5)).length).toBe(1);
    const fault = await faultOf(store.apply({ id: 'e', label: 'x', author: null }, [], { device: 'd', person: null, program: 'p', window: 'w' }));
    expect(fault).toEqual({ code: 'READ_ONLY', params: { reason: 'newer-format' } });
    await store.close();
    expect(fingerprint(path)).toBe(before);
  });
});

describe('other shapes of file', () => {
  test('write-ahead mode is read whole from a scratch copy, and the file is not touched', async () => {
    const path = await tampered('PRAGMA journal_mode = WAL');
    const before = fingerprint(path);
    const store = await open(path);
    expect((await store.journey('weekend'))['card']?.length).toBe(3);
    await store.close();
    expect(fingerprint(path)).toBe(before);
    expect(readdirSync(dirname(path)).sort()).toEqual(['recovery', 'weekend.cxmap']);
    expect(readdirSync(join(recoveryOf(path), 'scratch'))).toEqual([]);
  });

  test('a name in Chinese with blanks and signs, through a link to a folder', async () => {
    const path = await newFile();
    const folder = join(dirname(path), '客户 旅程?#%20');
    mkdirSync(folder);
    copyFileSync(path, join(folder, '酒店 & co’s.cxmap'));
    symlinkSync(folder, join(dirname(path), 'link'));
    const store = await open(join(dirname(path), 'link', '酒店 & co’s.cxmap'));
    expect(store.description().name).toBe('酒店 & co’s.cxmap');
    await store.close();
  });

  test('bytes behind the last page do no harm', async () => {
    const path = await newFile();
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(10_000, 0x41)]));
    const store = await open(path);
    await store.checked();
    expect(store.description().checks).toBe('passed');
    await store.close();
  });
});

function open(path: string): Promise<Store> {
  return openStore(path, { known: false, recoveryFolder: recoveryOf(path) });
}
