import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportFault } from '../../ui/use-report-fault.ts';

/** Puts a text on the clipboard and says so. */
export function useCopyText(): (text: string) => void {
  const { t } = useTranslation();
  const report = useReportFault();
  return useCallback(
    (text) => {
      navigator.clipboard.writeText(text).then(() => notifications.show({ id: 'copied', message: t('settings.copied'), autoClose: 3_000 }), report);
    },
    [t, report],
  );
}
