import { Button } from '@mantine/core';
import { ArrowLeft, Copy, Download, FolderOpen, Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../shared/contract/reports.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { saveBlob } from '../workbench/save-blob.ts';
import { ConfirmDelete } from './confirm-delete.tsx';
import { useDesk } from './desk-context.tsx';
import { focus } from './focus.ts';
import { mailOf } from './report-mail.ts';
import classes from './settings.module.css';
import { useAsked } from './use-asked.ts';
import { useCopyText } from './use-copy-text.ts';
import { useReveal } from './use-reveal.ts';

interface ReportViewProps {
  readonly report: Report;
  readonly onBack: () => void;
  readonly onDelete: () => void;
}

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** A report word for word, and what a person can do with it. */
export function ReportView({ report, onBack, onDelete }: ReportViewProps) {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const copy = useCopyText();
  const reveal = useReveal();
  const { answer: text } = useAsked(() => connection.client.reports.read({ id: report.id }));
  const name = t(`settings.reports.kinds.${report.kind}`);
  return (
    <div className={classes['report']}>
      <div className={classes['reportHead']}>
        <IconButton ref={focus} icon={ArrowLeft} label={t('settings.reports.back')} size={32} onClick={onBack} />
        <h3 className="cx-strong">{name}</h3>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must be able to */}
      <section className={classes['text']} tabIndex={0} aria-label={name}>
        <pre>{text ?? ''}</pre>
      </section>
      {text === null ? null : (
        <div className={classes['acts']}>
          <Button leftSection={<Copy {...ICON} />} onClick={() => copy(text)}>
            {t('settings.reports.copy')}
          </Button>
          {/* a mail takes no more than the beginning: the whole text waits on the clipboard to be pasted into it */}
          <Button component="a" href={mailOf(text, t)} leftSection={<Mail {...ICON} />} onClick={() => copy(text)}>
            {t('settings.reports.mail')}
          </Button>
          {reveal ? (
            <Button leftSection={<FolderOpen {...ICON} />} onClick={() => reveal({ what: 'report', id: report.id })}>
              {t('settings.reports.show')}
            </Button>
          ) : (
            <Button leftSection={<Download {...ICON} />} onClick={() => saveBlob(new Blob([text], { type: 'text/plain' }), `cxmap-${report.id}`)}>
              {t('settings.reports.save')}
            </Button>
          )}
          <ConfirmDelete label={t('settings.deleteWhat', { name })} text={t('settings.deleteForGood')} onDelete={onDelete} />
        </div>
      )}
    </div>
  );
}
