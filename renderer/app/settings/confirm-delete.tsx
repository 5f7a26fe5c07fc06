import { Button, Popover } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { KEEPS_ESCAPE } from '../../ui/keeps-escape.ts';
import classes from './settings.module.css';

interface ConfirmDeleteProps {
  /** What goes: the button's name. */
  readonly label: string;
  readonly text: string;
  readonly onDelete: () => void;
}

/** Deletes what no undo brings back, after a second word. */
export function ConfirmDelete({ label, text, onDelete }: ConfirmDeleteProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal={false} floatingStrategy="fixed">
      <Popover.Target>
        <IconButton icon={Trash2} label={label} size={32} expanded={open} onClick={() => setOpen(!open)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <p className={classes['confirm']}>{text}</p>
        <div className={classes['acts']}>
          <Button {...KEEPS_ESCAPE} onClick={() => setOpen(false)}>
            {t('shell.cancel')}
          </Button>
          <Button {...KEEPS_ESCAPE} variant="filled" onClick={onDelete} data-autofocus>
            {t('settings.delete')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
