import type { KindName, RecordOfKind, Records } from '../../../shared/model/kinds.ts';
import type { Preview } from '../interaction.ts';

/** The records with some fields of one of them as they would be. */
export function previewOf<K extends KindName>(kind: K, id: string, fields: Partial<RecordOfKind<K>>): Preview {
  return (records: Records) => {
    const held = records[kind].get(id);
    if (!held) return records;
    return { ...records, [kind]: new Map<string, unknown>(records[kind]).set(id, { ...held, ...fields }) };
  };
}
