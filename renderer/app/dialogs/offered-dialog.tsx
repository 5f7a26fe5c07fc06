import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linesOfText } from '../../../shared/commands/index.ts';
import { pasteText, useActions } from '../../actions/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PastedParcel } from './carry-dialogs.tsx';
import classes from './dialogs.module.css';
import { ImportDialog } from './import-dialog.tsx';
import { SheetDialog } from './sheet-dialog.tsx';

/** What was pasted is more than lines: it says what would become of it, before anything does. */
export function OfferedDialog() {
  const view = useViewStore();
  const { context } = useActions();
  const offered = useView((state) => state.offered);
  if (!offered) return null;
  if (offered.kind === 'parcel') return <PastedParcel text={offered.text} />;
  const asLines = () => {
    view.openDialog(null);
    pasteText(context, offered.text);
  };
  if (offered.kind === 'journey') return <JourneyOffer text={offered.text} onLines={asLines} />;
  return <SheetDialog rows={offered.rows} onLines={asLines} />;
}

/** A journey in mermaid's words becomes a journey of this file, if that is what was meant. */
function JourneyOffer({ text, onLines }: { readonly text: string; readonly onLines: () => void }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const [file, setFile] = useState<File | null>(null);
  if (file) return <ImportDialog file={file} />;
  const title = /^\s*title\s+(.+)$/m.exec(text)?.[1]?.trim() ?? '';
  const source = text.replace(/^\s*```(?:mermaid)?[^\n]*\n/, '').replace(/\n```\s*$/, '\n');
  return (
    <Dialog onClose={() => view.openDialog(null)} title={t('offered.journeyTitle')} size={440}>
      <p>{title === '' ? t('offered.journeyText') : t('offered.journeyNamed', { title })}</p>
      <div className={classes['acts']}>
        <Button onClick={onLines}>{t('offered.asLines', { count: linesOfText(text).length })}</Button>
        <Button variant="filled" onClick={() => setFile(new File([source], `${title || 'journey'}.mmd`))} data-autofocus>
          {t('offered.addJourney')}
        </Button>
      </div>
    </Dialog>
  );
}
