import { type Envelope, initialFields } from '../../../shared/model/kind.ts';
import { emptyRecords, KIND_NAMES, KINDS, type Records } from '../../../shared/model/kinds.ts';
import type { StoredRecord, StoredRecords } from '../store/index.ts';

/** Stored records with every field filled, as commands, layout and interchange read them. Kinds of newer versions stay out. */
export function fullRecords(...parts: readonly StoredRecords[]): Records {
  const records = emptyRecords();
  for (const kind of KIND_NAMES) {
    const initial = initialFields(KINDS[kind]);
    const map = records[kind] as Map<string, Envelope>;
    for (const part of parts) for (const record of part[kind] ?? []) map.set(record.id, fill(initial, record));
  }
  return records;
}

function fill(initial: object, { id, deleted, created, changed, fields }: StoredRecord): Envelope {
  return { ...initial, ...fields, id, deleted: deleted ?? false, created, changed };
}
