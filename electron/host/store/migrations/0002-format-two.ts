import type { Migration } from './migration.ts';

/** Format 2. Until it is released, columns may be added here, and its frozen file is made again. */
const STATEMENTS = [
  `ALTER TABLE lane ADD COLUMN hint TEXT NOT NULL DEFAULT ''`,
  'ALTER TABLE lane ADD COLUMN holds TEXT',
  'ALTER TABLE card ADD COLUMN opens_journey TEXT',
  "ALTER TABLE lane ADD COLUMN drawing TEXT NOT NULL DEFAULT 'smooth'",
  "ALTER TABLE lane ADD COLUMN high_word TEXT NOT NULL DEFAULT ''",
  "ALTER TABLE lane ADD COLUMN low_word TEXT NOT NULL DEFAULT ''",
  'ALTER TABLE lane ADD COLUMN hidden_personas TEXT',
  'ALTER TABLE lane ADD COLUMN hides_all_customers INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE score ADD COLUMN lane TEXT',
  'ALTER TABLE card ADD COLUMN place_beside TEXT',
  'ALTER TABLE tag ADD COLUMN colour TEXT',
  'ALTER TABLE lane ADD COLUMN scale TEXT',
  'ALTER TABLE workbook ADD COLUMN scales TEXT',
  `CREATE TABLE card_field (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT 'text', unit TEXT NOT NULL DEFAULT '', options TEXT,
    several INTEGER NOT NULL DEFAULT 0, card_kinds TEXT, on_map INTEGER NOT NULL DEFAULT 0, "order" TEXT NOT NULL DEFAULT '', extra TEXT
  ) STRICT`,
  `CREATE TABLE card_value (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, journey TEXT, card TEXT, field TEXT, text TEXT NOT NULL DEFAULT '', number REAL, day TEXT, options TEXT,
    answer TEXT, person TEXT, extra TEXT
  ) STRICT`,
  'CREATE INDEX card_value_by_journey ON card_value (journey)',
  'ALTER TABLE digest ADD COLUMN fields TEXT',
  ...['stage', 'step', 'lane', 'card'].map((table) => `ALTER TABLE ${table} ADD COLUMN origin TEXT`),
];

export const formatTwo: Migration = {
  version: 2,
  slug: 'format-two',
  up(db) {
    for (const statement of STATEMENTS) db.exec(statement);
  },
};
