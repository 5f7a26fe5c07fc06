import { Button } from '@mantine/core';
import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../actions/index.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { HelpMenu } from '../guide/help-menu.tsx';
import { LanguageSwitch } from '../settings/language-switch.tsx';
import { SettingsMenu } from '../settings/settings-menu.tsx';
import classes from './home.module.css';

interface HomeHeaderProps {
  readonly onFind: () => void;
  readonly onGuide: () => void;
  readonly onTour: () => void;
  readonly onKeys: () => void;
}

export function HomeHeader({ onFind, onGuide, onTour, onKeys }: HomeHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className={classes['header']}>
      <span className={classes['brand']}>
        <BrandMark />
        CXMap
      </span>
      <Button leftSection={<Search size={16} strokeWidth={1.5} />} onClick={onFind}>
        {t('shell.search')}
        <span style={{ marginInlineStart: 8 }}>
          <Kbd>{keyLabel('mod+K')}</Kbd>
        </span>
      </Button>
      <LanguageSwitch />
      <HelpMenu onGuide={onGuide} onTour={onTour} onKeys={onKeys} />
      <SettingsMenu />
    </header>
  );
}
