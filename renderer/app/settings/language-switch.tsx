import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/format.ts';
import { useDesk } from './desk-context.tsx';

/** Each language in its own words, so that it is found whatever the program speaks now. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { changeSettings } = useDesk();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('settings.language')}
      value={i18n.language}
      onChange={(language) => changeSettings({ language: language as Language })}
      data={[
        { value: 'en', label: 'English' },
        { value: 'zh-CN', label: '中文' },
      ]}
    />
  );
}
