import { Button } from '@mantine/core';
import { Eraser } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hasSamples } from '../../../shared/commands/index.ts';
import { useActions } from '../../actions/index.ts';
import { useDocument } from '../../records/index.ts';
import { useWritable } from '../record/use-record.ts';
import classes from './properties.module.css';

/** Says that the map still holds what its template put there, and clears it at a click. */
export function SampleNotice({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const actions = useActions();
  const writable = useWritable();
  const samples = useDocument((state) => hasSamples(state.records, id));
  if (!samples) return null;
  return (
    <div className={classes['samples']}>
      <p>{t('properties.samples')}</p>
      <Button leftSection={<Eraser size={16} strokeWidth={1.5} />} disabled={!writable} onClick={() => actions.run('clearSamples')}>
        {t('actions.clearSamples')}
      </Button>
    </div>
  );
}
