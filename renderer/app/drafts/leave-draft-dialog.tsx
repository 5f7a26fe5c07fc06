import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import classes from './drafts.module.css';

interface LeaveDraftDialogProps {
  readonly name: string;
  readonly onName: () => void;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** Nothing is ever unsaved; what is asked is where a journey belongs that has no file of its own. */
export function LeaveDraftDialog({ name, onName, onKeep, onDiscard, onClose }: LeaveDraftDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog onClose={onClose} title={t('drafts.leaveTitle', { name })} size={520}>
      <p>{t('drafts.leaveText')}</p>
      <div className={classes['acts']}>
        <Button className={classes['first'] ?? ''} onClick={onDiscard}>
          {t('drafts.discard')}
        </Button>
        <Button onClick={onKeep} data-autofocus>
          {t('drafts.keep')}
        </Button>
        <Button variant="filled" onClick={onName}>
          {t('drafts.giveName')}
        </Button>
      </div>
    </Dialog>
  );
}
