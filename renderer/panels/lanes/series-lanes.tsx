import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SERIES } from '../../../shared/model/series.ts';
import { useActions } from '../../actions/index.ts';
import { useWord } from '../../ui/use-word.ts';
import classes from './lanes.module.css';

const FURTHER = SERIES.filter((series) => series !== 'emotion');

/** Curves beside emotion: a built-in series once, one's own as often as wanted. */
export function SeriesLanes({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const { isEnabled, run } = useActions();
  const add = (action: string) => {
    onDone();
    run(action);
  };
  return (
    <section className={classes['group']}>
      <h3 className="cx-label">{t('lanes.groups.curves')}</h3>
      <div className={classes['series']}>
        {FURTHER.map((series) => (
          <Button key={series} variant="default" disabled={!isEnabled(`addSeries.${series}`)} onClick={() => add(`addSeries.${series}`)} data-series={series}>
            {word(`series.${series}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
