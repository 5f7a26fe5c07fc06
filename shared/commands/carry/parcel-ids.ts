import { isKindName, KIND_NAMES, type KindName, type Records } from '../../model/kinds.ts';
import type { IdFinder } from '../../model/references.ts';

/** What each record of a parcel is in the file that takes it. */
export interface ParcelIds extends IdFinder {
  set(kind: KindName, old: string, id: string): void;
  get(kind: KindName, old: string | null): string | undefined;
  /** Whether it is a record of the parcel that stays behind. */
  isLeft(old: string, kinds: readonly KindName[]): boolean;
}

export function createParcelIds(packed: Records): ParcelIds {
  const ids = new Map<KindName, Map<string, string>>(KIND_NAMES.map((kind) => [kind, new Map()]));
  const get = (kind: KindName, old: string | null) => ids.get(kind)?.get(old ?? '');
  const find = (old: string, kinds: readonly string[]) => {
    for (const kind of kinds) {
      const id = isKindName(kind) ? get(kind, old) : undefined;
      if (id !== undefined) return id;
    }
    return undefined;
  };
  return {
    set: (kind, old, id) => void ids.get(kind)?.set(old, id),
    get,
    find,
    isLeft: (old, kinds) => find(old, kinds) === undefined && kinds.some((kind) => packed[kind].has(old)),
  };
}
