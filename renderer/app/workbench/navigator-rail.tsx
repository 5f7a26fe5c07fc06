import { Layers, Route, Rows3, SlidersHorizontal, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useViewStore } from '../../state/index.ts';
import classes from './workbench.module.css';

const ENTRIES = [
  [Route, 'navigator.journeys'],
  [UsersRound, 'navigator.personas'],
  [Rows3, 'navigator.lanes'],
] as const;

/** The folded navigator: what it holds, one press away. */
export function NavigatorRail() {
  const { t } = useTranslation();
  const view = useViewStore();
  return (
    <nav className={classes['rail']} aria-label={t('navigator.name')}>
      {ENTRIES.map(([Icon, title]) => (
        <button key={title} type="button" className={classes['railButton']} onClick={() => view.setPanel('navigator', true)}>
          <Icon size={20} strokeWidth={1.5} aria-hidden />
          {t(title)}
        </button>
      ))}
      <button type="button" className={classes['railButton']} onClick={() => view.setPanel('tray', !view.store.getState().panels.tray)}>
        <Layers size={20} strokeWidth={1.5} aria-hidden />
        {t('shell.tray')}
      </button>
      <button type="button" className={classes['railButton']} onClick={() => view.setPanel('properties', !view.store.getState().panels.properties)}>
        <SlidersHorizontal size={20} strokeWidth={1.5} aria-hidden />
        {t('properties.short')}
      </button>
    </nav>
  );
}
