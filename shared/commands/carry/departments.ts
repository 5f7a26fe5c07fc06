import { live, type Records } from '../../model/kinds.ts';
import { nameKey } from '../../model/name-key.ts';
import type { NamedThing } from './matched-kinds.ts';

/** The fields whose text, or texts, are departments. */
export const DEPARTMENT_FIELDS = {
  card: ['department', 'handoverTo', 'friction'],
  lane: ['department'],
  touchpoint: ['department'],
  journey: ['contributors'],
} as const;

/** The departments that the loaded records name, each once, as it was written first. */
export function departmentsIn(records: Records): NamedThing[] {
  const found = new Map<string, string>();
  for (const name of writtenIn(records)) if (!found.has(nameKey(name))) found.set(nameKey(name), name);
  found.delete('');
  return [...found].map(([id, name]) => ({ id, name: name.trim(), type: '' }));
}

function writtenIn(records: Records): string[] {
  return (['journey', 'lane', 'touchpoint', 'card'] as const).flatMap((kind) =>
    live(records, kind).flatMap((record) => {
      const held = record as unknown as Readonly<Record<string, string | readonly string[]>>;
      return DEPARTMENT_FIELDS[kind].flatMap((field) => held[field] ?? []);
    }),
  );
}
