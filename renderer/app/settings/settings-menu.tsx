import { Menu } from '@mantine/core';
import { Settings2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Settings, THEMES } from '../../../shared/contract/settings.ts';
import type { Language } from '../../../shared/model/format.ts';
import { keyLabel } from '../../actions/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useDesk } from './desk-context.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';
import { useSettingsDoor } from './settings-door.ts';

/** What is changed most often, and the way to all settings. */
export function SettingsMenu() {
  const { t, i18n } = useTranslation();
  const { settings, changeSettings, profile } = useDesk();
  const door = useSettingsDoor();
  return (
    <Menu position="bottom-end" width={264} closeOnItemClick={false}>
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
        <Menu.Divider />
        <Menu.Item leftSection={<UserRound size={16} strokeWidth={1.5} />} onClick={() => door.open('author')} closeMenuOnClick>
          {t('settings.signedAs', { name: profile?.name || t('sign.me') })}
        </Menu.Item>
        <Menu.Item
          leftSection={<Settings2 size={16} strokeWidth={1.5} />}
          rightSection={<Kbd>{keyLabel('mod+,')}</Kbd>}
          onClick={() => door.open()}
          closeMenuOnClick
        >
          {t('settings.all')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
