import type { KindName } from '../../../shared/model/kinds.ts';
import type { FieldSpec } from './field-spec.ts';
import { RecordField } from './record-field.tsx';

interface RecordFieldsProps<K extends KindName> {
  readonly kind: K;
  readonly id: string;
  readonly fields: readonly FieldSpec<K>[];
  /** What stands in a field while it is empty: the program's own word for it. */
  readonly placeholders?: Readonly<Record<string, string>>;
}

/** Fields of one record, one under the other. */
export function RecordFields<K extends KindName>({ kind, id, fields, placeholders = {} }: RecordFieldsProps<K>) {
  return fields.map(([field, control]) => (
    <RecordField key={`${id}.${field}`} kind={kind} id={id} field={field} control={control} placeholder={placeholders[field] ?? ''} />
  ));
}
