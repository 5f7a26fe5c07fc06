import { Menu } from '@mantine/core';
import { Settings2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Settings, THEMES } from '../../../shared/contract/desk-contract.ts';
import type { Language } from '../../../shared/model/format.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useDesk } from './desk-context.tsx';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };

interface SettingsMenuProps {
  /** Left out where nobody edits. */
  readonly onSign?: () => void;
  /** Whether it is open, where something else opens it too. */
  readonly opened?: boolean;
  readonly onChange?: (opened: boolean) => void;
}

/** Language, theme and who one is. */
export function SettingsMenu({ onSign, opened, onChange }: SettingsMenuProps) {
  const { t, i18n } = useTranslation();
  const { settings, changeSettings, profile } = useDesk();
  return (
    <Menu position="bottom-end" width={240} closeOnItemClick={false} {...(opened === undefined ? {} : { opened })} {...(onChange ? { onChange } : {})}>
      <Menu.Target>
        <IconButton icon={Settings2} label={t('settings.name')} size={32} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('settings.theme')}</Menu.Label>
        <Menu.RadioGroup value={settings.theme} onChange={(theme) => changeSettings({ theme: theme as Settings['theme'] })}>
          {THEMES.map((theme) => (
            <Menu.RadioItem key={theme} value={theme}>
              {t(`settings.themes.${theme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('settings.language')}</Menu.Label>
        <Menu.RadioGroup value={i18n.language} onChange={(language) => changeSettings({ language: language as Language })}>
          {Object.entries(LANGUAGE_NAMES).map(([language, name]) => (
            <Menu.RadioItem key={language} value={language}>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {onSign ? (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<UserRound size={16} strokeWidth={1.5} />} onClick={onSign} closeMenuOnClick>
              {t('settings.signedAs', { name: profile?.name || t('sign.me') })}
            </Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
