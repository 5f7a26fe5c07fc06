import { KIND_NAMES, type KindName } from '../../model/kinds.ts';
import type { IdFinder } from '../../model/references.ts';

/** The new id of each record of a document, by kind and old id. */
export interface NewIds extends IdFinder {
  set(kind: KindName, old: string, id: string): void;
  has(kind: KindName, old: string): boolean;
}

export function createNewIds(): NewIds {
  const ids = new Map<string, Map<string, string>>(KIND_NAMES.map((kind) => [kind, new Map()]));
  return {
    set(kind, old, id) {
      ids.get(kind)?.set(old, id);
    },
    has(kind, old) {
      return ids.get(kind)?.has(old) ?? false;
    },
    find(old, kinds) {
      for (const kind of kinds) {
        const id = ids.get(kind)?.get(old);
        if (id !== undefined) return id;
      }
      return undefined;
    },
  };
}
