import { BrandMark } from '../../ui/brand-mark.tsx';
import { HelpMenu } from '../guide/help-menu.tsx';
import { LanguageSwitch } from '../settings/language-switch.tsx';
import { SettingsMenu } from '../settings/settings-menu.tsx';
import classes from './home.module.css';

interface HomeHeaderProps {
  readonly onGuide: () => void;
  readonly onTour: () => void;
}

export function HomeHeader({ onGuide, onTour }: HomeHeaderProps) {
  return (
    <header className={classes['header']}>
      <span className={classes['brand']}>
        <BrandMark />
        CXMap
      </span>
      <LanguageSwitch />
      <HelpMenu onGuide={onGuide} onTour={onTour} />
      <SettingsMenu />
    </header>
  );
}
