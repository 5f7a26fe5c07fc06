import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { Dialog } from '../../ui/dialog.tsx';
import fieldClasses from '../../ui/field.module.css';
import classes from './home.module.css';
import { templateName } from './use-own-templates.ts';

interface RenameTemplateDialogProps {
  readonly template: DeskFile;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

export function RenameTemplateDialog({ template, onName, onClose }: RenameTemplateDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(templateName(template));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onName(name.trim());
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={t('home.own.renameTitle')} size={440}>
      <form onSubmit={save} className={classes['form']}>
        <TextInput
          label={t('home.own.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          classNames={fieldClasses}
          data-autofocus
          maxLength={200}
        />
        <div className={classes['acts']}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={name.trim() === ''}>
            {t('home.own.rename')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
