import { useTranslation } from 'react-i18next';
import { JourneyList } from './journey-list.tsx';
import { LaneList } from './lane-list.tsx';
import classes from './navigator.module.css';
import { PersonaList } from './persona-list.tsx';

/** What the file holds, and what this map shows. */
export function Navigator() {
  const { t } = useTranslation();
  return (
    <nav className={classes['root']} aria-label={t('navigator.name')}>
      <JourneyList />
      <PersonaList />
      <LaneList />
    </nav>
  );
}
