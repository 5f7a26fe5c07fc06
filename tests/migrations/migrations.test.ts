import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connectionTo, openInMemory } from '../../electron/host/store/connection.ts';
import { openStore } from '../../electron/host/store/index.ts';
import { MIGRATIONS, migrate } from '../../electron/host/store/migrations/index.ts';
import type { Migration } from '../../electron/host/store/migrations/migration.ts';
import { deriveAgain } from '../../electron/host/store/rebuild.ts';
import { FORMAT_VERSION } from '../../shared/model/format.ts';
import { type Kind, upgradeFields, versionOf } from '../../shared/model/kind.ts';
import { KIND_NAMES, KINDS } from '../../shared/model/kinds.ts';
import { scratchFolder } from '../kit/scratch-folder.ts';
import { fingerprint } from '../unit/electron/host/store/store-kit.ts';
import { everyKindDrafts, kindsOfFormat } from './frozen-content.ts';

const HERE = import.meta.dirname;
const SOURCES = join(HERE, '../../electron/host/store/migrations');

function fileOf({ version, slug }: Migration): string {
  return `${String(version).padStart(4, '0')}-${slug}`;
}

describe('the steps of the format', () => {
  test('are numbered without a gap and end at the version that is written', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(Array.from({ length: FORMAT_VERSION }, (_, i) => i + 1));
  });

  test('each has its file, and no file is forgotten', () => {
    const files = readdirSync(SOURCES).filter((name) => /^\d{4}-/.test(name));
    expect(files.sort()).toEqual(MIGRATIONS.map((migration) => `${fileOf(migration)}.ts`));
  });

  test.each(MIGRATIONS.map((migration) => [fileOf(migration), migration] as const))('%s has a test of its own', (name) => {
    expect(existsSync(join(HERE, `${name}.test.ts`))).toBe(true);
  });

  test('all of them run, from nothing to the newest', () => {
    const ran: number[] = [];
    const watched = MIGRATIONS.map((migration) => ({
      ...migration,
      up: (db: Parameters<Migration['up']>[0]) => {
        ran.push(migration.version);
        migration.up(db);
      },
    }));
    migrate(openInMemory().raw, { migrations: watched });
    expect(ran).toEqual(MIGRATIONS.map(({ version }) => version));
  });

  test('a step that fails leaves the file as it was; the next ones do not run', () => {
    const connection = openInMemory();
    migrate(connection.raw);
    const failing: Migration = {
      version: FORMAT_VERSION + 1,
      slug: 'fails',
      up(db) {
        db.exec('ALTER TABLE tag ADD COLUMN smell TEXT');
        throw new Error('no');
      },
    };
    expect(() => migrate(connection.raw, { migrations: [...MIGRATIONS, failing] })).toThrow('no');
    expect(connection.raw.pragma('user_version', { simple: true })).toBe(FORMAT_VERSION);
    expect(connection.rows('PRAGMA table_info(tag)').some(([, name]) => name === 'smell')).toBe(false);
  });

  test('a step from the newest version to one more adds its column and sums what is derived anew', () => {
    const connection = openInMemory();
    migrate(connection.raw);
    connection.raw.exec("INSERT INTO tag (id, deleted, created_at, created_by, changed_at, changed_by, name) VALUES ('t', 0, 1, 's', 1, 's', 'red wine')");
    const added: Migration = { version: FORMAT_VERSION + 1, slug: 'adds', up: (db) => db.exec('ALTER TABLE tag ADD COLUMN smell TEXT') };
    expect(migrate(connection.raw, { migrations: [...MIGRATIONS, added], derive: (db) => deriveAgain(connectionTo(db)) })).toBe(true);
    expect(connection.row('SELECT name, smell FROM tag')).toEqual(['red wine', null]);
    expect(connection.row('SELECT "rows" FROM digest WHERE scope = \'workbook\'')).toEqual([1]);
    expect(connection.row('SELECT count(*) FROM search WHERE search MATCH \'"win"\'')).toEqual([1]);
  });
});

describe('the upgrade steps of record kinds', () => {
  const kinds: readonly Kind[] = KIND_NAMES.map((name) => KINDS[name]);

  test('every one was run', () => {
    const ran = new Set<unknown>();
    const watched = kinds.map((kind) => ({
      ...kind,
      upgrades: kind.upgrades.map((step) => (fields: Record<string, unknown>) => {
        ran.add(step);
        return step(fields);
      }),
    }));
    for (const kind of watched) upgradeFields(kind, {}, 1);
    expect(ran.size).toBe(kinds.flatMap(({ upgrades }) => upgrades).length);
  });

  test('every kind whose version grew has a test that names the step', () => {
    const tested = readdirSync(HERE);
    for (const kind of kinds) {
      for (let version = 2; version <= versionOf(kind); version++)
        expect(tested, `${kind.name}-${version}.test.ts`).toContain(`${kind.name}-${version}.test.ts`);
    }
  });
});

describe('frozen files', () => {
  const formats = Array.from({ length: FORMAT_VERSION }, (_, i) => i + 1);

  test.each(formats)('format %i opens whole, with every kind in it, and is not touched', async (format) => {
    const path = join(await scratchFolder(), `format-${format}.cxmap`);
    copyFileSync(join(HERE, 'frozen', `format-${format}.cxmap`), path);
    const before = fingerprint(path);
    const store = await openStore(path, { known: false, recoveryFolder: join(path, '..', 'recovery') });
    const records = { ...(await store.workbook()), ...(await store.journey('journey-1')) };
    for (const kind of KIND_NAMES) expect(records[kind]?.length ?? 0, kind).toBe(kindsOfFormat(format).includes(kind) ? 1 : 0);
    for (const draft of everyKindDrafts(format)) {
      const fields = { ...(draft.value as object), ...(draft.kind === 'card' ? { text: '排队太久，没人理', smell: ['coffee'] } : {}) };
      expect(records[draft.kind]?.[0]?.fields, draft.kind).toMatchObject(draft.kind === 'workbook' ? {} : fields);
    }
    expect((await store.search('没人', 5)).map(({ record }) => record)).toEqual(['card-1']);
    expect((await store.search('排队太久', 5)).map(({ record }) => record)).toEqual(['card-1']);
    expect((await store.versions()).map(({ name }) => name)).toEqual(['达成一致']);
    await store.checked();
    expect(store.description()).toMatchObject({ checks: 'passed', readOnly: null, language: 'zh-CN', recovered: false });
    expect(await store.check({ rebuild: false })).toMatchObject({ ok: true });
    await store.close();
    expect(fingerprint(path)).toBe(before);
  });

  test.each(formats)('the journal of format %i sums up to its records', async (format) => {
    const path = join(await scratchFolder(), `format-${format}.cxmap`);
    copyFileSync(join(HERE, 'frozen', `format-${format}.cxmap`), path);
    const store = await openStore(path, { known: true, recoveryFolder: join(path, '..', 'recovery') });
    expect(await store.check({ rebuild: true })).toMatchObject({ ok: true, problems: [] });
    await store.close();
  });
});
