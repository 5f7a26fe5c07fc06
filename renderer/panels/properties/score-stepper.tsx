import { TextInput } from '@mantine/core';
import { Minus, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { scaleOfPoint, setScore } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { fromShown, type Scale, toShown } from '../../../shared/model/scale.ts';
import type { ScorePoint } from '../../../shared/model/score.ts';
import { formatScore } from '../../../shared/scene/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import fieldClasses from '../../ui/field.module.css';
import { IconButton } from '../../ui/icon-button.tsx';
import { useDraftText } from '../../ui/use-draft-text.ts';
import { useWritable } from '../record/use-record.ts';
import classes from './properties.module.css';
import { readShown } from './shown-value.ts';

interface ScoreStepperProps {
  readonly id: string;
  readonly point: ScorePoint;
}

/** The value: typed, or one finest mark up and down by buttons and arrow keys. */
export function ScoreStepper({ id, point }: ScoreStepperProps) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const writable = useWritable();
  const value = useDocument((state) => liveRecord(state.records, 'score', id)?.value ?? null);
  const scale = useScaleOf(point);
  const put = (shown: number) => document.run(setScore, { point, value: fromShown(shown, scale) });
  // Up is always better, whichever way the figures go.
  const step = (by: number) => put(toShown(value ?? 0, scale) + by * scale.step * (scale.falling ? -1 : 1));
  const type = (text: string) => {
    const shown = readShown(text);
    if (shown !== null) put(shown);
  };
  const draft = useDraftText(value === null ? '' : formatScore(value, scale), type);
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      step(event.key === 'ArrowUp' ? 1 : -1);
    } else draft.onKeyDown(event);
  };
  return (
    <div className={classes['stepper']}>
      <TextInput
        label={t('properties.score')}
        {...draft}
        onKeyDown={keys}
        disabled={!writable}
        inputMode="decimal"
        placeholder="–"
        classNames={{ ...fieldClasses, input: `${fieldClasses['input']} ${classes['big']}` }}
      />
      <IconButton icon={Minus} label={t('properties.lower')} onClick={() => step(-1)} disabled={!writable} size={32} />
      <IconButton icon={Plus} label={t('properties.higher')} onClick={() => step(1)} disabled={!writable} size={32} />
      <span className={classes['note']}>{t('properties.scaleFromTo', { from: shownEnd(scale.min), to: shownEnd(scale.max) })}</span>
    </div>
  );
}

function shownEnd(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

export function useScaleOf(point: ScorePoint): Scale {
  return useDocument((state) => scaleOfPoint(state.records, point));
}
