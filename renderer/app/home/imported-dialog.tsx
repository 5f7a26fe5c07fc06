import { Button, ScrollArea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { fileAddress, go } from '../location.ts';
import classes from './home.module.css';
import type { Imported } from './use-take-file.ts';
import { WarningList } from './warning-list.tsx';

interface ImportedDialogProps {
  readonly imported: Imported;
  readonly onClose: () => void;
}

/** What the import mended or left out, before the map is opened. */
export function ImportedDialog({ imported, onClose }: ImportedDialogProps) {
  const { t } = useTranslation();
  const { file, warnings } = imported;
  return (
    <Dialog onClose={onClose} title={t('home.importedAs', { name: file.name })} size={560}>
      <p style={{ marginBottom: 12 }}>{t('home.importNotes', { count: warnings.length })}</p>
      <ScrollArea.Autosize mah="50vh" type="auto">
        <WarningList warnings={warnings} />
      </ScrollArea.Autosize>
      <div className={classes['acts']}>
        <Button onClick={onClose}>{t('shell.close')}</Button>
        <Button variant="filled" onClick={() => go(fileAddress(file.id))} data-autofocus>
          {t('home.openMap')}
        </Button>
      </div>
    </Dialog>
  );
}
