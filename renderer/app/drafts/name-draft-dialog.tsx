import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { isFault } from '../../../shared/model/fault.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActs } from '../../ui/form-acts.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import dialogClasses from '../dialogs/dialogs.module.css';
import { NameField } from './name-field.tsx';

interface NameDraftDialogProps {
  readonly suggested: string;
  /** Gives the draft its name; rejects with the fault. */
  readonly place: (name: string) => Promise<DeskFile>;
  readonly onNamed: (file: DeskFile) => void;
  readonly onClose: () => void;
}

/** Where there is no dialog of the system's: a draft gets a name, and becomes a file in the person's folder of maps. */
export function NameDraftDialog({ suggested, place, onNamed, onClose }: NameDraftDialogProps) {
  const { t } = useTranslation();
  const report = useReportFault();
  const [name, setName] = useState(suggested);
  const [taken, setTaken] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const failed = (error: unknown) => {
    setBusy(false);
    if (isFault(error) && error.code === 'FILE_EXISTS') setTaken(name);
    else report(error);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || name.trim() === '') return;
    setBusy(true);
    place(name.trim()).then(onNamed, failed);
  };
  return (
    <Dialog onClose={onClose} title={t('drafts.nameTitle')} size={440}>
      <form onSubmit={submit} className={dialogClasses['form']}>
        <NameField label={t('drafts.name')} value={name} onChange={setName} error={taken !== null && taken === name ? t('drafts.taken') : null} />
        <p className="cx-meta">{t('drafts.nameText')}</p>
        <FormActs act={t('drafts.save')} onCancel={onClose} disabled={name.trim() === ''} busy={busy} className={dialogClasses['acts']} />
      </form>
    </Dialog>
  );
}
