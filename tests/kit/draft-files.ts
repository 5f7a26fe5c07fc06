import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The maps among a tester's drafts, the one begun first first. */
export function draftFiles(home: string): readonly string[] {
  const folders = listed(join(home, 'drafts')).sort();
  return folders.flatMap((folder) =>
    listed(join(home, 'drafts', folder))
      .filter((name) => name.endsWith('.cxmap'))
      .map((name) => join(home, 'drafts', folder, name)),
  );
}

/** The only one. Throws where there are none, or more. */
export function onlyDraft(home: string): string {
  const [path, ...others] = draftFiles(home);
  if (path === undefined || others.length > 0) throw new Error(`${others.length + (path === undefined ? 0 : 1)} drafts in ${home}`);
  return path;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // nobody has made a draft yet
  }
}
