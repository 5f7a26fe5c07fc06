import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { Dialog } from '../../ui/dialog.tsx';
import classes from './home.module.css';
import { templateName } from './use-own-templates.ts';

interface DeleteTemplateDialogProps {
  readonly template: DeskFile;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** Asks first: the file is gone then. */
export function DeleteTemplateDialog({ template, onDelete, onClose }: DeleteTemplateDialogProps) {
  const { t } = useTranslation();
  const remove = () => {
    onDelete();
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={t('home.own.deleteTitle', { name: templateName(template) })} size={440}>
      <p>{t('home.own.deleteText')}</p>
      <div className={classes['acts']}>
        <Button onClick={onClose} data-autofocus>
          {t('shell.cancel')}
        </Button>
        <Button variant="filled" onClick={remove}>
          {t('home.own.delete')}
        </Button>
      </div>
    </Dialog>
  );
}
