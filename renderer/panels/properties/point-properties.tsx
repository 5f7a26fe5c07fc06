import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clearScore, pointOf } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { capital } from '../../ui/capital.ts';
import { Section } from '../../ui/section.tsx';
import { useWord } from '../../ui/use-word.ts';
import { RecordFields } from '../record/record-fields.tsx';
import { laneTitle, stepTitle } from '../record/titles.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useWritable } from '../record/use-record.ts';
import { FaceField } from './face-field.tsx';
import { Gone } from './gone.tsx';
import { PanelHead } from './panel-head.tsx';
import { PersonaBars } from './persona-bars.tsx';
import classes from './properties.module.css';
import { ScoreStepper } from './score-stepper.tsx';

/** One point of a curve. A point without a score is a gap until somebody gives it a value. */
export function PointProperties({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const say = useWord();
  const word = useMapWord();
  const document = useDocumentStore();
  const writable = useWritable();
  const records = useDocument((state) => state.records);
  const point = pointOf(records, id);
  if (!point) return <Gone />;
  const score = liveRecord(records, 'score', id);
  const basis = score ? t(score.basis === 'measured' ? 'map.scene.measured' : 'properties.byHand') : t('properties.notScored');
  const persona = liveRecord(records, 'persona', point.persona)?.name ?? t('properties.allCustomers');
  return (
    <>
      <PanelHead
        title={t('properties.pointAt', {
          series: point.lane ? laneTitle(records, point.lane, word) : say(`series.${point.series}`),
          step: stepTitle(records, point.step, word),
        })}
        chips={[persona, capital(basis, i18n.language)]}
      />
      <Section title={t('properties.groups.value')}>
        <FaceField id={id} point={point} />
        <ScoreStepper id={id} point={point} />
        {score ? (
          <RecordFields
            kind="score"
            id={id}
            fields={[
              ['word', 'text'],
              ['note', 'long'],
              ['basis', 'choice'],
              ['weight', 'number'],
            ]}
          />
        ) : (
          <p className={classes['note']}>{t('properties.gapText')}</p>
        )}
        {score && writable ? (
          <Button variant="subtle" onClick={() => document.run(clearScore, { point })} style={{ justifySelf: 'start', marginInlineStart: -12 }}>
            {t('properties.clearScore')}
          </Button>
        ) : null}
      </Section>
      <PersonaBars point={point} />
      <Section title={t('properties.step')}>
        <RecordFields
          kind="step"
          id={point.step}
          fields={[
            ['momentOfTruth', 'flag'],
            ['businessCritical', 'flag'],
          ]}
        />
      </Section>
    </>
  );
}
