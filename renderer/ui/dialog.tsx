import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';
import { useReturnFocus } from './use-return-focus.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly size: number;
  readonly children: ReactNode;
}

/** A dialog with a title and a close button that has a name. Its head is no page header, which Mantine's own would be. */
export function Dialog({ title, onClose, size, children }: DialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  return (
    <Modal.Root opened onClose={onClose} size={size} centered padding={24} radius={14} shadow="xl" classNames={{ content: classes['content'] ?? '' }}>
      <Modal.Overlay className={classes['overlay'] ?? ''} />
      <Modal.Content>
        <div className={classes['head']}>
          <Modal.Title className={classes['title'] ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('shell.close')} size={32} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
