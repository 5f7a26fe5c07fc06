import { useTranslation } from 'react-i18next';
import { setFields } from '../../../shared/commands/index.ts';
import { CARD_KINDS, type CardKind } from '../../../shared/model/card-kinds.ts';
import { newId } from '../../../shared/model/ids.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useWritable } from '../record/use-record.ts';

/** The kind of several cards. */
export function BulkKindField({ cards }: { readonly cards: readonly string[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const document = useDocumentStore();
  const writable = useWritable();
  const kind = useDocument(({ records }) => {
    const [first, ...rest] = new Set(cards.flatMap((id) => liveRecord(records, 'card', id)?.kind ?? []));
    return rest.length === 0 ? (first ?? null) : null;
  });
  const save = (next: CardKind) => {
    const gesture = newId();
    for (const id of cards) document.run(setFields, { kind: 'card', id, fields: { kind: next } }, gesture);
  };
  return (
    <ChoiceField
      label={t('properties.fields.cardKind')}
      value={kind}
      choices={CARD_KINDS.map((value) => ({ value, label: word(`cardKinds.${value}`) }))}
      placeholder={t('properties.mixed')}
      onSave={(next) => next && save(next as CardKind)}
      disabled={!writable}
    />
  );
}
