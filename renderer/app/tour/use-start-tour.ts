import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/format.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { fileAddress, go, TOUR } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';

/** Makes a sample map in the language of the program and begins the tour on it. A second press while it is made does nothing. */
export function useStartTour(): () => void {
  const { t, i18n } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const [under, setUnder] = useState(false);
  return useCallback(() => {
    if (under) return;
    setUnder(true);
    connection.client.files
      .create({ title: t('tour.sample'), template: 'hotel', language: i18n.language as Language })
      .then(({ id }) => go(fileAddress(id), TOUR), report)
      .finally(() => setUnder(false));
  }, [under, connection, t, i18n, report]);
}
