import { useTranslation } from 'react-i18next';
import { CARD_KINDS, type CardKind } from '../../../shared/model/card-kinds.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useRecord } from '../record/use-record.ts';

export function CardKindField({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const { record, set, writable } = useRecord('card', id);
  if (!record) return null;
  const choices = CARD_KINDS.map((kind) => ({ value: kind, label: word(`cardKinds.${kind}`) }));
  return (
    <ChoiceField
      label={t('properties.fields.cardKind')}
      value={record.kind}
      choices={choices}
      onSave={(kind) => kind && set({ kind: kind as CardKind })}
      disabled={!writable}
    />
  );
}
