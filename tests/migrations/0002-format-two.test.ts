import { expect, test } from 'vitest';
import { openInMemory } from '../../electron/host/store/connection.ts';
import { formatOne } from '../../electron/host/store/migrations/0001-format-one.ts';
import { formatTwo } from '../../electron/host/store/migrations/0002-format-two.ts';
import { migrate } from '../../electron/host/store/migrations/index.ts';

test('a file of the first format keeps its rows and gets the new columns, which say that nothing was set', () => {
  const connection = openInMemory();
  migrate(connection.raw, { migrations: [formatOne] });
  connection.raw.exec("INSERT INTO lane (id, deleted, changed_at, changed_by, title) VALUES ('l', 0, 1, 's', 'Risks')");
  connection.raw.exec("INSERT INTO card (id, deleted, changed_at, changed_by, text) VALUES ('c', 0, 1, 's', 'Late')");
  connection.raw.exec("INSERT INTO score (id, deleted, changed_at, changed_by, value) VALUES ('p', 0, 1, 's', -1.8)");
  expect(migrate(connection.raw, { migrations: [formatOne, formatTwo] })).toBe(true);
  expect(connection.row('SELECT title, hint, holds FROM lane')).toEqual(['Risks', '', null]);
  expect(connection.row('SELECT text, opens_journey, place_beside, origin FROM card')).toEqual(['Late', null, null, null]);
  expect(connection.row('SELECT drawing, high_word, low_word, hidden_personas, hides_all_customers FROM lane')).toEqual(['smooth', '', '', null, 0]);
  expect(connection.row('SELECT value, lane FROM score')).toEqual([-1.8, null]);
  expect(connection.row('SELECT count(scale) FROM lane')).toEqual([0]);
  expect(connection.row('SELECT (SELECT count(*) FROM card_field), (SELECT count(*) FROM card_value)')).toEqual([0, 0]);
});
