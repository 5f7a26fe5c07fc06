import { readImportTable } from '../arch/import-table.ts';
import { markdownTable } from './generated-parts.ts';

/** The import table for people. */
export function importTableSection(): string {
  const rows = Object.entries(readImportTable()).map(([folder, { may, packages, node }]) => [
    `\`${folder}\``,
    may.join(', ') || '–',
    [...packages, ...(node ? ['Node'] : [])].join(', ') || '–',
  ]);
  return markdownTable(['folder', 'may import', 'packages'], rows);
}
