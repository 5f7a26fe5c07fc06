import { FileWarning } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../shared/contract/reports.ts';
import { hideNotice } from '../../ui/act-notice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { sizeWords, whenWords } from '../../ui/when-words.ts';
import { ConfirmDelete } from './confirm-delete.tsx';
import { useDesk } from './desk-context.tsx';
import { REPORT_NOTICE } from './desk-notices.tsx';
import { focus } from './focus.ts';
import { Group, Item } from './group.tsx';
import { PathRow } from './path-row.tsx';
import { ReportView } from './report-view.tsx';
import classes from './settings.module.css';
import { useAsked } from './use-asked.ts';

/** What the program wrote down when something failed. It goes nowhere unless a person sends it. */
export function ReportsSection() {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const fail = useReportFault();
  const reports = useAsked(() => connection.client.reports.list());
  const folders = useAsked(() => connection.client.folders.read());
  const [shown, setShown] = useState<Report | null>(null);
  // Who comes back from a report goes on at its name.
  const [read, setRead] = useState<string | null>(null);
  const show = (report: Report) => {
    setRead(report.id);
    setShown(report);
  };
  // Whoever is here needs no word any more that reports exist.
  useEffect(() => void hideNotice(REPORT_NOTICE), []);
  const remove = (report: Report) => {
    setShown(null);
    connection.client.reports.remove({ ids: [report.id] }).then(reports.again, fail);
  };
  if (!reports.answer) return null;
  if (shown) return <ReportView report={shown} onBack={() => setShown(null)} onDelete={() => remove(shown)} />;
  return (
    <>
      <p className={classes['about']}>{t('settings.reports.about')}</p>
      <ReportList reports={reports.answer} read={read} onShow={show} onDelete={remove} />
      {folders.answer ? <PathRow label={t('settings.reports.logs')} hint={t('settings.reports.logsText')} path={folders.answer.logs} what="logs" /> : null}
    </>
  );
}

interface ReportListProps {
  readonly reports: readonly Report[];
  /** The one that was read last. */
  readonly read: string | null;
  readonly onShow: (report: Report) => void;
  readonly onDelete: (report: Report) => void;
}

function ReportList({ reports, read, onShow, onDelete }: ReportListProps) {
  const { t, i18n } = useTranslation();
  if (reports.length === 0) return <EmptyState icon={FileWarning} title={t('settings.reports.none')} text={t('settings.reports.noneText')} />;
  return (
    <Group title={t('settings.reports.list')}>
      {reports.map((report) => {
        const when = whenWords(report.at, Date.now(), i18n.language);
        const what = t(`settings.reports.kinds.${report.kind}`);
        const name = (
          <button ref={report.id === read ? focus : null} type="button" className={classes['link']} onClick={() => onShow(report)}>
            {what}
          </button>
        );
        return (
          <Item key={report.id} name={name} facts={`${when} · ${sizeWords(report.bytes, i18n.language)}`}>
            <ConfirmDelete
              label={t('settings.deleteWhat', { name: `${what}, ${when}` })}
              text={t('settings.deleteForGood')}
              onDelete={() => onDelete(report)}
            />
          </Item>
        );
      })}
    </Group>
  );
}
