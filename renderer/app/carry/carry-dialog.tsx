import { Button, Loader } from '@mantine/core';
import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carryIn } from '../../../shared/commands/carry/carry-in.ts';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { bareName } from '../../../shared/model/format.ts';
import type { Parcel } from '../../../shared/model/parcel.ts';
import { packed, useActions } from '../../actions/index.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import dialogClasses from '../dialogs/dialogs.module.css';
import { handBack, handOver } from '../handed-edits.ts';
import { fileAddress, go } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';
import classes from './carry.module.css';
import { onDisk } from './carry-parcel.ts';
import { FileChoice } from './file-choice.tsx';
import { ParcelPreview } from './parcel-preview.tsx';
import { firstPlace } from './places.ts';
import { type Target, useTarget } from './use-target.ts';

/** Copies what is selected, or the whole journey, into another file: which one, what becomes of it there, and that it is done. */
export function CarryDialog({ whole }: { readonly whole: boolean }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const { context } = useActions();
  const document = useDocumentStore();
  const [parcel] = useState(() => packed(context, whole));
  const { target, opening, choose, drop } = useTarget();
  const files = useOtherFiles(context.services.file);
  const [done, setDone] = useState<DoneThere | null>(null);
  const close = () => view.openDialog(null);
  if (!parcel) return null;
  if (target && done !== null) return <Done target={target} done={done} onClose={close} />;
  if (target) {
    return (
      <Dialog onClose={close} title={t('carry.into', { name: bareName(target.file.name) })} size={960}>
        <ParcelPreview
          parcel={parcel}
          target={target.document}
          first={firstPlace(target.document.store.getState().records, parcel)}
          picture={(hash) => document.host.attachments.get({ hash })}
          act={t('carry.copy')}
          others={
            <>
              <Button onClick={close}>{t('shell.cancel')}</Button>
              <Button onClick={drop}>{t('carry.otherFile')}</Button>
            </>
          }
          onCarried={({ edit }, said) => {
            if (edit !== null) handOver(localStorage, target.file.id, { id: edit, label: carryIn.label });
            setDone({ edit, said });
          }}
          onRefused={drop}
        />
      </Dialog>
    );
  }
  return (
    <Dialog onClose={close} title={t('carry.title')} size={720}>
      <p className={classes['lead']}>{t(`carry.leads.${parcel.what satisfies Parcel['what']}`)}</p>
      {files ? (
        <FileChoice label={t('carry.title')} files={files} opening={opening} onChoose={choose} none={t('carry.noFiles')} />
      ) : (
        <Loader size={20} color="var(--cx-accent)" />
      )}
    </Dialog>
  );
}

/** The files of this machine but the shown one, those that were open last first; null: they are on their way. */
function useOtherFiles(shown: string): readonly DeskFile[] | null {
  const { connection } = useDesk();
  const report = useReportFault();
  const [files, setFiles] = useState<readonly DeskFile[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const { client } = connection;
    Promise.all([client.files.recent(), client.files.listed()])
      .then(([recent, listed]) => {
        const all = new Map([...recent, ...listed].map((file) => [file.id, file]));
        if (wanted) setFiles([...all.values()].filter(({ id, missing }) => id !== shown && !missing));
      })
      .catch(report);
    return () => {
      wanted = false;
    };
  }, [connection, shown, report]);
  return files;
}

interface DoneThere {
  readonly edit: string | null;
  readonly said: string;
}

interface DoneProps {
  readonly target: Target;
  readonly done: DoneThere;
  readonly onClose: () => void;
}

/** It is in the other file; it can be taken back from here as long as this is shown, and in the windows that show the file. */
function Done({ target, done: { edit, said }, onClose }: DoneProps) {
  const { t } = useTranslation();
  const report = useReportFault();
  const [undone, setUndone] = useState(false);
  const { document, file } = target;
  const name = bareName(file.name);
  const undo = () => {
    document.undo();
    const done = () => {
      if (edit !== null) handBack(localStorage, file.id, edit);
      setUndone(true);
    };
    onDisk(document).then(done, report);
  };
  return (
    <Dialog onClose={onClose} title={t('carry.title')} size={440}>
      <p role="status" className={classes['done']}>
        <Check size={18} strokeWidth={2} aria-hidden />
        <span>{undone ? t('carry.undone', { name }) : t('carry.done', { name, what: said })}</span>
      </p>
      <div className={dialogClasses['acts']}>
        {undone ? null : <Button onClick={undo}>{t('actions.undo')}</Button>}
        <Button onClick={() => go(fileAddress(file.id))}>{t('carry.openFile')}</Button>
        <Button variant="filled" onClick={onClose} data-autofocus>
          {t('shell.close')}
        </Button>
      </div>
    </Dialog>
  );
}
