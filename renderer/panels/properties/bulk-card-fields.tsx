import { useTranslation } from 'react-i18next';
import { setFields } from '../../../shared/commands/index.ts';
import { BASES } from '../../../shared/model/basis.ts';
import { CARD_KINDS } from '../../../shared/model/card-kinds.ts';
import { newId } from '../../../shared/model/ids.ts';
import { type FieldsOfKind, liveRecord, type RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Section } from '../../ui/section.tsx';
import { useWord } from '../../ui/use-word.ts';
import { OwnFields } from '../card-fields/own-fields.tsx';
import { NamesField } from '../record/names-field.tsx';
import { useWritable } from '../record/use-record.ts';

/** Kind, basis and tags of several cards; one gesture, so that one undo takes it back. */
export function BulkCardFields({ cards }: { readonly cards: readonly string[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const document = useDocumentStore();
  const writable = useWritable();
  const records = useDocument((state) => state.records);
  const held = cards.flatMap((id) => liveRecord(records, 'card', id) ?? []);
  const setAll = (fields: Partial<FieldsOfKind<'card'>>) => {
    const gesture = newId();
    for (const card of held) document.run(setFields, { kind: 'card', id: card.id, fields }, gesture);
  };
  const kinds = CARD_KINDS.map((kind) => ({ value: kind, label: word(`cardKinds.${kind}`) }));
  const bases = BASES.map((basis) => ({ value: basis, label: word(`properties.choices.basis.${basis}`) }));
  const mixed = t('properties.mixed');
  const heldKinds = [...new Set(held.map(({ kind }) => kind))];
  return (
    <>
      <Section title={t('properties.groups.card')}>
        <ChoiceField
          label={t('properties.fields.cardKind')}
          value={shared(held, 'kind')}
          choices={kinds}
          placeholder={mixed}
          onSave={(kind) => kind && setAll({ kind: kind as RecordOfKind<'card'>['kind'] })}
          disabled={!writable}
        />
        <ChoiceField
          label={t('properties.fields.basis')}
          value={shared(held, 'basis')}
          choices={bases}
          placeholder={mixed}
          onSave={(basis) => basis && setAll({ basis: basis as RecordOfKind<'card'>['basis'] })}
          disabled={!writable}
        />
        <NamesField
          label={t('properties.fields.tagsOfAll')}
          items={held.map((card) => ({ kind: 'card', id: card.id }))}
          field="tags"
          to="tag"
          value={sharedTags(held)}
          disabled={!writable}
        />
      </Section>
      <OwnFields cards={held.map(({ id }) => id)} kinds={heldKinds} />
    </>
  );
}

/** The value they all have, or null. */
function shared<F extends 'kind' | 'basis'>(cards: readonly RecordOfKind<'card'>[], field: F): string | null {
  const first = cards[0]?.[field] ?? null;
  return cards.every((card) => card[field] === first) ? first : null;
}

function sharedTags(cards: readonly RecordOfKind<'card'>[]): readonly string[] {
  const [first, ...rest] = cards;
  return (first?.tags ?? []).filter((tag) => rest.every((card) => card.tags.includes(tag)));
}
