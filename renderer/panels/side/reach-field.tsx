import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/choice-field.tsx';

interface ReachFieldProps {
  readonly whole: boolean;
  readonly onChange: (whole: boolean) => void;
}

/** Whether a list is of the journey on show or of the whole file. */
export function ReachField({ whole, onChange }: ReachFieldProps) {
  const { t } = useTranslation();
  return (
    <ChoiceField
      label={t('sides.of')}
      hideLabel
      value={whole ? 'file' : 'journey'}
      choices={[
        { value: 'journey', label: t('sides.thisJourney') },
        { value: 'file', label: t('sides.wholeFile') },
      ]}
      onSave={(value) => onChange(value === 'file')}
    />
  );
}
