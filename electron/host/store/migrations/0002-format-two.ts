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
];

export const formatTwo: Migration = {
  version: 2,
  slug: 'format-two',
  up(db) {
    for (const statement of STATEMENTS) db.exec(statement);
  },
};
