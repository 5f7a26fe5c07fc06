import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/index.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { FilterMenu } from '../filter/filter-menu.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { LanesMenu } from './lanes-menu.tsx';
import classes from './map-bar.module.css';
import { PersonasMenu } from './personas-menu.tsx';
import { ViewToggle } from './view-toggle.tsx';

/** The row under the window's head: where one stands on the journey, and what of it is shown. */
export function MapBar() {
  const { t } = useTranslation();
  const actions = useActions();
  const journey = useView((state) => state.journey);
  const there = useDocument((state) => journey !== null && state.records.journey.get(journey)?.deleted === false);
  return (
    <section className={classes['bar']} aria-label={t('mapBar.name')} data-map-bar="">
      {there ? (
        <>
          <ViewToggle />
          <Breadcrumb />
          <div className={classes['shown']}>
            <FilterMenu />
            <LanesMenu />
            <PersonasMenu />
            <Button
              variant="subtle"
              className={`${classes['button']} ${classes['sheet']}`}
              leftSection={<Download size={16} strokeWidth={1.5} />}
              title={t('actions.copySheet')}
              onClick={() => actions.run('copySheet')}
            >
              <span className={classes['sheetWords']}>{t('actions.copySheet')}</span>
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
