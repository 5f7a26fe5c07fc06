import { Button } from '@mantine/core';
import { FileInput } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { WarningList } from '../home/warning-list.tsx';
import classes from './dialogs.module.css';

/** Adds a foreign map to this file, as one edit, and shows it. */
export function ImportDialog() {
  const { t } = useTranslation();
  const view = useViewStore();
  const document = useDocumentStore();
  const report = useReportFault();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [warnings, setWarnings] = useState<readonly Warning[] | null>(null);
  const close = () => view.openDialog(null);
  const bringIn = async (file: File) => {
    await document.settled();
    const result = await document.host.exchange.import({ name: file.name, format: null, bytes: file });
    const [first] = result.journeys;
    if (first !== undefined) {
      await document.loadJourney(first);
      view.showJourney(first);
    }
    if (result.warnings.length > 0) setWarnings(result.warnings);
    else close();
  };
  const take = (files: Iterable<File>) => {
    const [file] = files;
    if (!file) return;
    setBusy(true);
    bringIn(file)
      .catch(report)
      .finally(() => setBusy(false));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Dialog onClose={close} title={t('shell.importTitle')} size={520}>
      {warnings ? (
        <>
          <p style={{ marginBottom: 12 }}>{t('home.importNotes', { count: warnings.length })}</p>
          <WarningList warnings={warnings} />
          <div className={classes['acts']}>
            <Button variant="filled" onClick={close} data-autofocus>
              {t('shell.close')}
            </Button>
          </div>
        </>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same
        <div className={classes['drop']} data-over={over} onDragOver={dragOver} onDragLeave={() => setOver(false)} onDrop={drop}>
          <FileInput size={32} strokeWidth={1.25} aria-hidden />
          <p>{t('shell.importText')}</p>
          <Button variant="filled" loading={busy} onClick={() => input.current?.click()} data-autofocus>
            {t('shell.chooseFile')}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".mmd,.mermaid,.md,.txt,.ojf,.json,.yaml,.yml"
            hidden
            onChange={(event) => take(event.currentTarget.files ?? [])}
          />
        </div>
      )}
    </Dialog>
  );
}
