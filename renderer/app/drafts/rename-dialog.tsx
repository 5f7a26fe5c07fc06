import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
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
        <div className={dialogClasses['acts']}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={name.trim() === ''}>
            {t('drafts.rename')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
