import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './home.module.css';

interface WorkingNoticeProps {
  readonly text: string;
  readonly onCancel: () => void;
}

/** Something slow is under way, and can be called off. */
export function WorkingNotice({ text, onCancel }: WorkingNoticeProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['working']}>
      <Loader size={16} color="var(--cx-accent)" />
      <span role="status">{text}</span>
      <Button variant="subtle" onClick={onCancel}>
        {t('shell.cancel')}
      </Button>
    </div>
  );
}
