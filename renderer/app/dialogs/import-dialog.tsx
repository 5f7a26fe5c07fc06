import { Button, Loader, ScrollArea } from '@mantine/core';
import { FileInput } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IMPORTABLE } from '../home/importable.ts';
import { WarningList } from '../home/warning-list.tsx';
import classes from './dialogs.module.css';
import { useImportHere } from './use-import-here.ts';

interface ImportDialogProps {
  /** A file that was dropped on the window; null: it is chosen here. */
  readonly file: File | null;
}

/** Adds a foreign map to this file: chosen or dropped, with progress, and with what was mended at the end. */
export function ImportDialog({ file }: ImportDialogProps) {
  const { t } = useTranslation();
  const view = useViewStore();
  const close = () => view.openDialog(null);
  const { take, working, warnings, cancel } = useImportHere(close);
  const dropped = useRef(file);
  useEffect(() => {
    if (dropped.current) take(dropped.current);
    dropped.current = null;
  });
  const end = () => {
    cancel();
    close();
  };
  return (
    <Dialog onClose={end} title={t('shell.importTitle')} size={520}>
      {warnings ? <Notes warnings={warnings} onClose={close} /> : null}
      {warnings === null && working !== null ? <Under name={working} onCancel={end} /> : null}
      {warnings === null && working === null ? <Choose onFile={take} /> : null}
    </Dialog>
  );
}

function Notes({ warnings, onClose }: { readonly warnings: readonly Warning[]; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <p style={{ marginBottom: 12 }}>{t('home.importNotes', { count: warnings.length })}</p>
      <ScrollArea.Autosize mah="50vh" type="auto">
        <WarningList warnings={warnings} />
      </ScrollArea.Autosize>
      <div className={classes['acts']}>
        <Button variant="filled" onClick={onClose} data-autofocus>
          {t('shell.close')}
        </Button>
      </div>
    </>
  );
}

function Under({ name, onCancel }: { readonly name: string; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes['drop']}>
      <Loader size={20} color="var(--cx-accent)" />
      <p role="status">{t('shell.importing', { name })}</p>
      <Button onClick={onCancel} data-autofocus>
        {t('shell.cancel')}
      </Button>
    </div>
  );
}

function Choose({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same
    <div className={classes['drop']} data-over={over} onDragOver={dragOver} onDragLeave={() => setOver(false)} onDrop={drop}>
      <FileInput size={32} strokeWidth={1.25} aria-hidden />
      <p>{t('shell.importText')}</p>
      <Button variant="filled" onClick={() => input.current?.click()} data-autofocus>
        {t('shell.chooseFile')}
      </Button>
      <input ref={input} type="file" accept={IMPORTABLE} hidden onChange={(event) => onFile(event.currentTarget.files?.[0])} />
    </div>
  );
}
