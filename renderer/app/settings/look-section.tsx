import { useTranslation } from 'react-i18next';
import { LanguageChoice } from './language-choice.tsx';
import { ResetSection } from './reset-buttons.tsx';
import { SettingRow } from './setting-row.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** Language and theme. */
export function LookSection() {
  const { t } = useTranslation();
  return (
    <>
      <SettingRow label={t('settings.language')} hint={t('settings.languageText')}>
        <LanguageChoice />
      </SettingRow>
      <ThemeChoice />
      <ResetSection section="look" />
    </>
  );
}
