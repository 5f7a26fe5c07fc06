import { useTranslation } from 'react-i18next';
import { useDocument } from '../../records/index.ts';
import { Section } from '../../ui/section.tsx';
import { RecordFields } from '../record/record-fields.tsx';
import { stageTitle } from '../record/titles.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useRecord } from '../record/use-record.ts';
import { Gone } from './gone.tsx';
import { PanelHead } from './panel-head.tsx';

export function StageProperties({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const word = useMapWord();
  const { record } = useRecord('stage', id);
  const title = useDocument((state) => stageTitle(state.records, id, word));
  const steps = useDocument((state) => [...state.records.step.values()].filter((step) => !step.deleted && step.stage === id).length);
  if (!record) return <Gone />;
  return (
    <>
      <PanelHead title={title} chips={[t('properties.stage'), t('properties.steps', { count: steps })]} />
      <Section title={t('properties.groups.what')}>
        <RecordFields
          kind="stage"
          id={id}
          placeholders={{ name: title }}
          fields={[
            ['name', 'text'],
            ['customerGoal', 'long'],
            ['phase', 'choice'],
          ]}
        />
      </Section>
      <Section title={t('properties.groups.fromTo')}>
        <RecordFields
          kind="stage"
          id={id}
          fields={[
            ['entryEvent', 'long'],
            ['exitEvent', 'long'],
            ['duration', 'text'],
          ]}
        />
      </Section>
      <Section title={t('properties.groups.more')} open={false}>
        <RecordFields
          kind="stage"
          id={id}
          fields={[
            ['businessCritical', 'flag'],
            ['figureAtStake', 'text'],
            ['collapsed', 'flag'],
          ]}
        />
      </Section>
    </>
  );
}
