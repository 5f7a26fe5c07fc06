import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReturnFocus } from './use-return-focus.ts';

interface BareDialogProps {
  /** Said by a screen reader; the dialog shows no title. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that is all field and list, near the top of the window. Mantine names a dialog only after a title that is shown. */
export function BareDialog({ label, onClose, children }: BareDialogProps) {
  useReturnFocus();
  return (
    <Modal.Root opened onClose={onClose} size={600} yOffset="12vh" centered={false} padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={label}>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
