import { useTranslation } from 'react-i18next';
import { setFields } from '../../../shared/commands/index.ts';
import type { SetFields } from '../../../shared/commands/set-fields.ts';
import { newId } from '../../../shared/model/ids.ts';
import { type FieldsOfKind, KINDS, type KindName, type RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useWord } from '../../ui/use-word.ts';
import { CONTROLS } from '../record/controls.tsx';
import type { Control, FieldSpec } from '../record/field-spec.ts';
import { useWritable } from '../record/use-record.ts';

interface BulkFieldsProps<K extends KindName> {
  readonly kind: K;
  readonly ids: readonly string[];
  readonly fields: readonly FieldSpec<K>[];
}

/** Fields of several records of one kind at once: a change is made to all of them and is one undo; where they differ, the field says so. */
export function BulkFields<K extends KindName>({ kind, ids, fields }: BulkFieldsProps<K>) {
  const { t } = useTranslation();
  const word = useWord();
  const document = useDocumentStore();
  const writable = useWritable();
  const map = useDocument((state) => state.records[kind]) as ReadonlyMap<string, RecordOfKind<K>>;
  const held = ids.flatMap((id) => map.get(id) ?? []) as unknown as readonly Held[];
  const [first] = held;
  if (!first) return null;
  const save = (field: string, next: unknown) => {
    const gesture = newId();
    for (const record of held) {
      const value = Array.isArray(next) ? listAfter(record[field], sharedOf(held, field), next as string[]) : next;
      document.run(setFields, { kind, id: record.id, fields: { [field]: value } as Partial<FieldsOfKind<K>> } as SetFields, gesture);
    }
  };
  return fields.map(([field, control]) => {
    const Edit = CONTROLS[control];
    const isMixed = held.some((record) => JSON.stringify(record[field]) !== JSON.stringify(first[field]));
    const label = word(`properties.fields.${field}`);
    const value = shownOf(kind, held, [field, control], isMixed);
    return (
      <Edit
        key={field}
        kind={kind}
        id={first.id}
        items={held.map(({ id }) => ({ kind, id }))}
        field={field}
        label={isMixed ? t('properties.mixedField', { label }) : label}
        value={value}
        onSave={(next) => save(field, next)}
        disabled={!writable}
        placeholder={isMixed ? t('properties.mixed') : ''}
      />
    );
  });
}

/** A list shows what all have in common; a choice that differs shows none, any other field what nobody set. */
function shownOf(kind: KindName, held: readonly Held[], [field, control]: readonly [string, Control], isMixed: boolean): unknown {
  const own = held[0]?.[field];
  if (Array.isArray(own)) return sharedOf(held, field);
  if (!isMixed) return own;
  if (control === 'choice') return null;
  return (KINDS[kind].fields as Readonly<Record<string, { readonly initial: unknown }>>)[field]?.initial ?? null;
}

interface Held {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What the lists of all have in common. */
function sharedOf(held: readonly Held[], field: string): readonly string[] {
  const [first, ...rest] = held.map((record) => record[field] as readonly string[]);
  return (first ?? []).filter((entry) => rest.every((list) => list.includes(entry)));
}

/** What one of them has of its own stays: only what was added to or taken from the common part changes. */
function listAfter(own: unknown, shared: readonly string[], next: readonly string[]): readonly string[] {
  const stays = (own as readonly string[]).filter((entry) => next.includes(entry) || !shared.includes(entry));
  return [...stays, ...next.filter((entry) => !stays.includes(entry))];
}
