import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';
import { NumberField } from '../record/number-field.tsx';
import { useRecord } from '../record/use-record.ts';
import classes from './properties.module.css';

const NOBODY_LISTENS = { question: '', scale: '', trigger: '', channel: '', expectedPerMonth: null };
const TEXTS = ['question', 'scale', 'trigger', 'channel'] as const;

/** Where the company asks its customers; all fields empty: nobody listens here. */
export function ListeningFields({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record, set, writable } = useRecord('touchpoint', id);
  if (!record) return null;
  const point = record.listeningPoint ?? NOBODY_LISTENS;
  const save = (fields: Partial<typeof point>) => {
    const next = { ...point, ...fields };
    const empty = TEXTS.every((field) => next[field] === '') && next.expectedPerMonth === null;
    set({ listeningPoint: empty ? null : next });
  };
  return (
    <>
      {record.listeningPoint === null ? <p className={classes['note']}>{t('properties.nobodyListens')}</p> : null}
      {TEXTS.map((field) => (
        <TextField
          key={field}
          label={t(`properties.listening.${field}`)}
          value={point[field]}
          onSave={(text) => save({ [field]: text })}
          disabled={!writable}
          multiline={field === 'question'}
        />
      ))}
      <NumberField
        label={t('properties.listening.expectedPerMonth')}
        value={point.expectedPerMonth}
        onSave={(expectedPerMonth) => save({ expectedPerMonth })}
        disabled={!writable}
        min={0}
      />
    </>
  );
}
