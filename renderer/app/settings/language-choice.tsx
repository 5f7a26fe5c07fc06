import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../../shared/model/format.ts';
import { useDesk } from './desk-context.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';

const SYSTEM = 'system';

/** A language, or whichever the system speaks. */
export function LanguageChoice() {
  const { t } = useTranslation();
  const { settings, changeSettings } = useDesk();
  return (
    <SegmentedControl
      aria-label={t('settings.language')}
      value={settings.language ?? SYSTEM}
      onChange={(value) => changeSettings({ language: value === SYSTEM ? null : (value as Language) })}
      data={[{ value: SYSTEM, label: t('settings.themes.system') }, ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))]}
    />
  );
}
