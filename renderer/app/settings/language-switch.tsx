import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../../shared/model/format.ts';
import { useDesk } from './desk-context.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';

/** The language with one click. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { changeSettings } = useDesk();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('settings.language')}
      value={i18n.language}
      onChange={(language) => changeSettings({ language: language as Language })}
      data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
    />
  );
}
