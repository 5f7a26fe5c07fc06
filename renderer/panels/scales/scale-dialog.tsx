import { Checkbox, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scale } from '../../../shared/model/scale.ts';
import { Dialog } from '../../ui/dialog.tsx';
import classes from '../../ui/field.module.css';
import { FormActs } from '../../ui/form-acts.tsx';
import { signed } from './scale-choices.ts';
import { draftOf, type ScaleDraft, scaleOf, wordPoints } from './scale-draft.ts';
import styles from './scales.module.css';

interface ScaleDialogProps {
  readonly first: Scale;
  /** Whether a name keeps the scale for the whole file. */
  readonly mayKeep: boolean;
  readonly onClose: () => void;
  readonly onDone: (scale: Scale) => void;
}

/** A scale of one's own: its ends and marks, which way is good, and what its points are called. */
export function ScaleDialog({ first, mayKeep, onClose, onDone }: ScaleDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(first));
  const change = (changes: Partial<ScaleDraft>) => setDraft({ ...draft, ...changes });
  const scale = scaleOf(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Fields inside other forms must not be sent with this one.
    event.stopPropagation();
    if (scale) onDone(scale);
  };
  const figure = (field: 'min' | 'max' | 'step') => (
    <NumberInput
      label={t(`scales.${field}`)}
      value={draft[field] ?? ''}
      onChange={(value) => change({ [field]: typeof value === 'number' ? value : null })}
      hideControls
      classNames={classes}
      {...(field === 'min' ? { 'data-autofocus': true } : {})}
    />
  );
  return (
    <Dialog size={480} title={t('scales.title')} onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <div className={styles['three']}>
          {figure('min')}
          {figure('max')}
          {figure('step')}
        </div>
        <div>
          <div className={styles['label']}>{t('scales.good')}</div>
          <SegmentedControl
            aria-label={t('scales.good')}
            fullWidth
            value={draft.falling ? 'less' : 'more'}
            onChange={(way) => change({ falling: way === 'less' })}
            data={[
              { value: 'more', label: t('scales.more') },
              { value: 'less', label: t('scales.less') },
            ]}
          />
        </div>
        <Checkbox label={t('scales.faces')} checked={draft.faces} onChange={(event) => change({ faces: event.currentTarget.checked })} size="sm" />
        {scale ? (
          <fieldset>
            <legend className={styles['label']}>{t('scales.words')}</legend>
            <div className={styles['points']}>
              {wordPoints(scale).map((at) => (
                <div key={at} className={styles['word']}>
                  <span className={styles['figure']}>{signed(at)}</span>
                  <TextInput
                    aria-label={t('scales.wordAt', { figure: signed(at) })}
                    value={draft.words.get(at) ?? ''}
                    maxLength={200}
                    onChange={(event) => change({ words: new Map(draft.words).set(at, event.currentTarget.value) })}
                    classNames={classes}
                  />
                </div>
              ))}
            </div>
          </fieldset>
        ) : (
          <p role="alert" className={styles['wrong']}>
            {t('scales.wrong')}
          </p>
        )}
        <TextInput
          label={t('scales.name')}
          description={mayKeep ? t('scales.nameText') : null}
          value={draft.name}
          maxLength={200}
          onChange={(event) => change({ name: event.currentTarget.value })}
          classNames={classes}
        />
        <FormActs act={t('scales.use')} onCancel={onClose} disabled={!scale} />
      </form>
    </Dialog>
  );
}
