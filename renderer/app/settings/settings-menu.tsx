import { Menu } from '@mantine/core';
import { Check, Languages, Settings2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { THEMES } from '../../../shared/contract/desk-contract.ts';
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
  const tick = (on: boolean) => (on ? <Check size={16} strokeWidth={1.5} aria-hidden /> : null);
  return (
    <Menu position="bottom-end" width={240} closeOnItemClick={false} {...(opened === undefined ? {} : { opened })} {...(onChange ? { onChange } : {})}>
      <Menu.Target>
        <IconButton icon={Settings2} label={t('settings.name')} size={32} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('settings.theme')}</Menu.Label>
        {THEMES.map((theme) => (
          <Menu.Item
            key={theme}
            role="menuitemradio"
            aria-checked={settings.theme === theme}
            rightSection={tick(settings.theme === theme)}
            onClick={() => changeSettings({ theme })}
          >
            {t(`settings.themes.${theme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('settings.language')}</Menu.Label>
        {Object.entries(LANGUAGE_NAMES).map(([language, name]) => (
          <Menu.Item
            key={language}
            role="menuitemradio"
            aria-checked={i18n.language === language}
            leftSection={<Languages size={16} strokeWidth={1.5} />}
            rightSection={tick(i18n.language === language)}
            onClick={() => changeSettings({ language: language as Language })}
          >
            {name}
          </Menu.Item>
        ))}
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
