import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/index.ts';
import { useView } from '../../state/index.ts';
import segments from '../../ui/segments.module.css';

const SCREENS = [
  ['map', 'openMap', 'shell.map'],
  ['personas', 'openPersonas', 'shell.personas'],
] as const;

export function ScreenTabs() {
  const { t } = useTranslation();
  const actions = useActions();
  const screen = useView((view) => view.screen);
  return (
    <nav className={segments['segments']} aria-label={t('shell.screens')}>
      {SCREENS.map(([name, action, title]) => (
        <button
          key={name}
          type="button"
          className={segments['segment']}
          data-tour={name}
          onClick={() => actions.run(action)}
          {...(screen === name ? { 'aria-current': 'page' as const } : {})}
        >
          {t(title)}
        </button>
      ))}
    </nav>
  );
}
