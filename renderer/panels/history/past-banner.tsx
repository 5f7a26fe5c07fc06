import { Button } from '@mantine/core';
import { Rewind } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { restoreJourney } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { lastStep, useDocument, useDocumentStore } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { showUndoNotice } from '../../ui/undo-notice.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { whenWords } from '../../ui/when-words.ts';
import classes from './history.module.css';

const PER_MILLISECOND = 1_000;

/** Over a map of the past: when that was, the way back, and the way to have it so again. */
export function PastBanner() {
  const { t, i18n } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const report = useReportFault();
  const journey = useView((state) => state.journey);
  const wasThere = useDocument((state) => liveRecord(state.records, 'journey', journey) !== undefined);
  if (!document.past) return null;
  const { today, stamp } = document.past;
  const { readOnly } = today.store.getState().description;
  const restore = async (id: string) => {
    await Promise.all([today.loadJourney(id), document.loadJourney(id)]);
    today.run(restoreJourney, { journey: id, past: document.store.getState().records });
    view.showPast(null);
    showUndoNotice({ id: 'restored', text: t('history.restored'), undo: t('actions.undo'), ...lastStep(today) });
  };
  return (
    <section className={classes['banner']} aria-label={t('sides.history')}>
      <Rewind size={16} strokeWidth={1.5} aria-hidden />
      <span role="status">{t('history.asItWas', { when: whenWords(stamp / PER_MILLISECOND, Date.now(), i18n.language) })}</span>
      <span className={classes['bannerActs']}>
        <Button onClick={() => view.showPast(null)}>{t('actions.backToNow')}</Button>
        {wasThere && journey !== null && readOnly === null ? (
          <Button variant="filled" onClick={() => void restore(journey).catch(report)}>
            {t('history.restore')}
          </Button>
        ) : null}
      </span>
    </section>
  );
}
