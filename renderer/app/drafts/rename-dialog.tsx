import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActs } from '../../ui/form-acts.tsx';
import dialogClasses from '../dialogs/dialogs.module.css';
import { NameField } from './name-field.tsx';

interface RenameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for another name of a file or a template. */
export function RenameDialog({ title, name: before, onName, onClose }: RenameDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(before);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    if (name.trim() !== before) onName(name.trim());
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={title} size={440}>
      <form onSubmit={save} className={dialogClasses['form']}>
        <NameField label={t('drafts.name')} value={name} onChange={setName} />
        <FormActs act={t('drafts.rename')} onCancel={onClose} disabled={name.trim() === ''} className={dialogClasses['acts']} />
      </form>
    </Dialog>
  );
}
