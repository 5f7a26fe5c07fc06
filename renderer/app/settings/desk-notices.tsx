import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../shared/contract/reports.ts';
import { showActNotice } from '../../ui/act-notice.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from './desk-context.tsx';
import { useSettingsDoor } from './settings-door.ts';

export const REPORT_NOTICE = 'report';

/** Says once, in one window, what happened behind them: a failure that left a report, a file that was set aside, a setting that was not kept. */
export function DeskNotices() {
  const { t } = useTranslation();
  const { connection, notices, unkept } = useDesk();
  const report = useReportFault();
  useEffect(() => {
    if (unkept) report(unkept.error);
  }, [unkept, report]);
  const door = useSettingsDoor();
  useEffect(() => {
    if (notices === 0) return;
    const show = (taken: readonly Notice[]) => {
      const reports = taken.filter(({ type }) => type === 'report').length;
      const text = t('settings.reports.told', { count: reports });
      if (reports > 0) showActNotice({ id: REPORT_NOTICE, text, act: t('settings.reports.look'), onAct: () => door.open('reports') });
      for (const notice of taken)
        if (notice.type === 'set-aside') notifications.show({ id: notice.name, message: t('settings.setAsideTold', notice), autoClose: 20_000 });
    };
    const take = () => {
      // Nobody reads what a hidden window says; it asks again when it comes forward.
      if (document.visibilityState !== 'visible') return;
      connection.client.notices.take().then(show, () => undefined);
    };
    take();
    document.addEventListener('visibilitychange', take);
    return () => document.removeEventListener('visibilitychange', take);
  }, [notices, connection, door, t]);
  return null;
}
