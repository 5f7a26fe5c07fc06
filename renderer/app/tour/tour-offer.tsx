import { Button } from '@mantine/core';
import { Route } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../settings/desk-context.tsx';
import classes from './tour-offer.module.css';

/** At the first start: the tour, until it was taken or put aside. */
export function TourOffer({ onTour }: { readonly onTour: () => void }) {
  const { t } = useTranslation();
  const { settings, changeSettings } = useDesk();
  if (settings.toured) return null;
  return (
    <section className={classes['offer']} aria-label={t('tour.offer')}>
      <Route size={24} strokeWidth={1.5} aria-hidden />
      <div>
        <p className="cx-strong">{t('tour.offer')}</p>
        <p className="cx-meta">{t('tour.offerText')}</p>
      </div>
      <span className={classes['acts']}>
        <Button onClick={() => changeSettings({ toured: true })}>{t('tour.notNow')}</Button>
        <Button variant="filled" onClick={onTour}>
          {t('tour.take')}
        </Button>
      </span>
    </section>
  );
}
