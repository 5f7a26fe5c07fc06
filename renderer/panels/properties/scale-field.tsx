import { useTranslation } from 'react-i18next';
import { COMMON_SCALES } from '../../../shared/model/scale.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useRecord } from '../record/use-record.ts';
import { scaleChoices, scaleKey } from './scale-choices.ts';

export function ScaleField({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const { record, set, writable } = useRecord('journey', id);
  if (!record) return null;
  const save = (key: string | null) => {
    const scale = COMMON_SCALES.find((one) => scaleKey(one) === key);
    if (scale) set({ scale });
  };
  return (
    <ChoiceField
      label={t('properties.fields.scale')}
      value={scaleKey(record.scale)}
      choices={scaleChoices(record.scale, word)}
      onSave={save}
      disabled={!writable}
    />
  );
}
