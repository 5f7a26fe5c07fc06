import { type SetFields, setFields } from '../../../shared/commands/index.ts';
import { type FieldsOfKind, type KindName, liveRecord, type RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';

export interface BoundRecord<K extends KindName> {
  readonly record: RecordOfKind<K> | undefined;
  readonly set: (fields: Partial<FieldsOfKind<K>>) => void;
  readonly writable: boolean;
}

/** A record as it stands now, whoever changes it, and the way to set its fields. */
export function useRecord<K extends KindName>(kind: K, id: string | null): BoundRecord<K> {
  const document = useDocumentStore();
  const record = useDocument((state) => liveRecord(state.records, kind, id));
  const writable = useWritable();
  const set = (fields: Partial<FieldsOfKind<K>>) => {
    if (record) document.run(setFields, { kind, id: record.id, fields } as SetFields);
  };
  return { record, set, writable };
}

export function useWritable(): boolean {
  return useDocument((state) => state.saving !== 'read-only');
}
