import { LayoutGrid, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/index.ts';
import { useView } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { useOrdered } from '../record/use-live.ts';
import { useWritable } from '../record/use-record.ts';
import { JourneyRow } from './journey-row.tsx';
import classes from './navigator.module.css';
import { useShowJourney } from './use-show-journey.ts';

export function JourneyList() {
  const { t } = useTranslation();
  const actions = useActions();
  const journeys = useOrdered('journey');
  const open = useView((state) => state.journey);
  const writable = useWritable();
  const show = useShowJourney();
  const buttons = (
    <>
      <IconButton icon={LayoutGrid} label={t('actions.openBoard')} onClick={() => actions.run('openBoard')} size={24} />
      <IconButton icon={Plus} label={t('actions.addJourney')} onClick={() => actions.run('addJourney')} disabled={!writable} size={24} />
    </>
  );
  return (
    <Section title={t('navigator.journeys')} aside={buttons}>
      <ul className={classes['list']}>
        {journeys.map((journey) => (
          <JourneyRow key={journey.id} journey={journey} on={journey.id === open} onShow={() => show(journey.id)} />
        ))}
      </ul>
    </Section>
  );
}
