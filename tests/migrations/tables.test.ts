import { describe, expect, test } from 'vitest';
import { openInMemory, type ReadConnection } from '../../electron/host/store/connection.ts';
import { migrate } from '../../electron/host/store/migrations/index.ts';
import { quoted } from '../../electron/host/store/names.ts';
import { type TableDescription, tableDescriptions } from '../../electron/host/store/tables.ts';
import { APPLICATION_ID, FORMAT_VERSION } from '../../shared/model/format.ts';

function migrated(): ReadConnection {
  const connection = openInMemory();
  migrate(connection.raw);
  return connection;
}

const connection = migrated();

function columnsOf(table: string): readonly (readonly [string, string])[] {
  return connection.rows(`PRAGMA table_info(${quoted(table)})`).map(([, name, type]) => [String(name), String(type)]);
}

function described({ columns }: TableDescription): readonly (readonly [string, string])[] {
  return columns.map(({ name, type }) => [name, type === 'JSON' ? 'TEXT' : type]);
}

describe('the tables that all migrations make are those of the model', () => {
  test.each(
    tableDescriptions()
      .filter(({ name }) => name !== 'search')
      .map((table) => [table.name, table] as const),
  )('%s', (name, table) => {
    // columns of a later format stand behind the older ones
    expect(columnsOf(name).toSorted()).toEqual(described(table).toSorted());
  });

  test('no table is without a description, and none is described that is not there', () => {
    const tables = connection
      .rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\'")
      .map(([name]) => String(name));
    expect(tables.sort()).toEqual(
      tableDescriptions()
        .map(({ name }) => name)
        .sort(),
    );
  });

  test('every column says what it holds', () => {
    for (const { name, doc, columns } of tableDescriptions()) {
      expect(doc, name).toMatch(/\.$/);
      for (const column of columns) expect(column.doc.length, `${name}.${column.name}`).toBeGreaterThan(1);
    }
  });

  test('what a column holds while nobody set it is the model’s initial value', () => {
    connection.raw.exec("INSERT INTO card (id, deleted, changed_at, changed_by) VALUES ('c', 0, 1, 's')");
    const [kind, text, severity, tags, isSample] = connection.row('SELECT kind, text, severity, tags, is_sample FROM card') ?? [];
    expect([kind, text, severity, tags, isSample]).toEqual(['note', '', null, null, 0]);
  });
});

test('the file says what it is', () => {
  expect(connection.raw.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(connection.raw.pragma('user_version', { simple: true })).toBe(FORMAT_VERSION);
  expect(migrate(connection.raw)).toBe(false);
});
