import { expect, test } from 'vitest';
import { openInMemory } from '../../electron/host/store/connection.ts';
import { formatOne } from '../../electron/host/store/migrations/0001-format-one.ts';
import { migrate } from '../../electron/host/store/migrations/index.ts';

test('the first format has a table for each kind, and what nobody set is its initial value', () => {
  const connection = openInMemory();
  migrate(connection.raw, { migrations: [formatOne] });
  expect(connection.raw.pragma('user_version', { simple: true })).toBe(1);
  connection.raw.exec("INSERT INTO lane (id, deleted, changed_at, changed_by) VALUES ('l', 0, 1, 's')");
  expect(connection.row('SELECT kind, title, hidden FROM lane')).toEqual(['own', '', 0]);
});
