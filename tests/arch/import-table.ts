import { readFileSync } from 'node:fs';

export interface FolderRule {
  /** Project folders, or single files, that the folder may import beside itself. */
  readonly may: readonly string[];
  /** Packages by name; an import of `name/part` counts as `name`. */
  readonly packages: readonly string[];
  /** Whether it may import Node's own modules. */
  readonly node: boolean;
}

export type ImportTable = Readonly<Record<string, FolderRule>>;

export function readImportTable(): ImportTable {
  const text = readFileSync(new URL('./import-table.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { folders: ImportTable }).folders;
}
