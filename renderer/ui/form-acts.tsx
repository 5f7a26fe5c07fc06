import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface FormActsProps {
  /** What the form does: the word of its button. */
  readonly act: string;
  readonly onCancel: () => void;
  /** Nothing to send yet. */
  readonly disabled: boolean;
  /** It was sent, and the answer is not there. */
  readonly busy?: boolean;
  readonly className?: string | undefined;
}

/** How a form in a dialog ends: "Cancel", and what it is for. */
export function FormActs({ act, onCancel, disabled, busy = false, className = 'cx-acts' }: FormActsProps) {
  const { t } = useTranslation();
  return (
    <div className={className}>
      <Button onClick={onCancel}>{t('shell.cancel')}</Button>
      <Button type="submit" variant="filled" disabled={disabled} leftSection={busy ? <Loader size={14} color="var(--cx-on-accent)" /> : null}>
        {act}
      </Button>
    </div>
  );
}
