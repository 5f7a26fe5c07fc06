import type { Json } from '../../../shared/changes/change.ts';
import { parseBounded } from './bounded-json.ts';
import { BadCell } from './kind-table.ts';

/** Of each kind that has records: the fields in which any of them holds, or ever held, something. Of their rows nothing else need be read. */
export type HeldFields = ReadonlyMap<string, ReadonlySet<string>>;

/** Gathers what records hold. */
export class FieldsSeen {
  readonly #kinds = new Map<string, Set<string>>();

  see(kind: string, names: Iterable<string>): void {
    const seen = this.#kinds.get(kind) ?? new Set();
    for (const name of names) seen.add(name);
    this.#kinds.set(kind, seen);
  }

  get fields(): HeldFields {
    return this.#kinds;
  }
}

export const NO_FIELDS: HeldFields = new Map();

/** Whether everything that was found is known. */
export function coversFields(known: HeldFields, found: HeldFields): boolean {
  return [...found].every(([kind, names]) => [...names].every((name) => known.get(kind)?.has(name)) && known.has(kind));
}

/** The same text for the same fields. */
export function writeHeldFields(fields: HeldFields): string {
  return JSON.stringify(Object.fromEntries([...fields].sort(byName).map(([kind, names]) => [kind, [...names].sort()])));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** Throws BadCell, BadJson. */
export function readHeldFields(text: string): HeldFields {
  const kinds = parseBounded(text);
  if (typeof kinds !== 'object' || kinds === null || Array.isArray(kinds)) throw new BadCell('no object of fields');
  return new Map(Object.entries(kinds).map(([kind, names]) => [kind, new Set(namesIn(names))]));
}

function namesIn(names: Json): readonly string[] {
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) throw new BadCell('no list of fields');
  return names as readonly string[];
}
