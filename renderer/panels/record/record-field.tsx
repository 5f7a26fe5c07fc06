import type { FieldsOfKind, KindName } from '../../../shared/model/kinds.ts';
import { useWord } from '../../ui/use-word.ts';
import { CONTROLS } from './controls.tsx';
import type { Control } from './field-spec.ts';
import { useRecord } from './use-record.ts';

interface RecordFieldProps<K extends KindName> {
  readonly kind: K;
  readonly id: string;
  readonly field: keyof FieldsOfKind<K> & string;
  readonly control: Control;
  readonly placeholder: string;
}

/** One field, worded from `properties.fields`, saved through setFields. */
export function RecordField<K extends KindName>({ kind, id, field, control, placeholder }: RecordFieldProps<K>) {
  const word = useWord();
  const { record, set, writable } = useRecord(kind, id);
  if (!record) return null;
  const Edit = CONTROLS[control];
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
  const save = (next: unknown) => set({ [field]: next } as Partial<FieldsOfKind<K>>);
  return (
    <Edit
      kind={kind}
      id={id}
      field={field}
      label={word(`properties.fields.${field}`)}
      value={value}
      onSave={save}
      disabled={!writable}
      placeholder={placeholder}
    />
  );
}
