import { BrandMark } from '../../ui/brand-mark.tsx';
import { LanguageSwitch } from '../settings/language-switch.tsx';
import { SettingsMenu } from '../settings/settings-menu.tsx';
import classes from './home.module.css';

export function HomeHeader() {
  return (
    <header className={classes['header']}>
      <span className={classes['brand']}>
        <BrandMark />
        CXMap
      </span>
      <LanguageSwitch />
      <SettingsMenu />
    </header>
  );
}
