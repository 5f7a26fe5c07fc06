import { Button } from '@mantine/core';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { spentWhen } from '../../ui/spent.ts';
import classes from './settings.module.css';
import { type ResettableSection, useReset } from './use-reset.tsx';

/** Takes one section back to how it was at the first start; greyed where it is so already. */
export function ResetSection({ section }: { readonly section: ResettableSection }) {
  const { t } = useTranslation();
  const { isUsual, reset } = useReset([section]);
  return (
    <div className={classes['foot']}>
      <Button leftSection={<RotateCcw size={16} strokeWidth={1.5} />} {...spentWhen(isUsual, reset)}>
        {t('settings.resetSection')}
      </Button>
    </div>
  );
}

export function ResetAll() {
  const { t } = useTranslation();
  const { isUsual, reset } = useReset(['look', 'author', 'map']);
  return (
    <Button
      variant="subtle"
      justify="flex-start"
      className={classes['resetAll'] ?? ''}
      leftSection={<RotateCcw size={16} strokeWidth={1.5} />}
      {...spentWhen(isUsual, reset)}
    >
      {t('settings.resetAll')}
    </Button>
  );
}
