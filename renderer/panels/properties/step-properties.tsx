import { useTranslation } from 'react-i18next';
import { useDocument } from '../../records/index.ts';
import { Section } from '../../ui/section.tsx';
import { RecordFields } from '../record/record-fields.tsx';
import { stageTitle, stepTitle } from '../record/titles.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useRecord } from '../record/use-record.ts';
import { Gone } from './gone.tsx';
import { LinkList } from './link-list.tsx';
import { PanelHead } from './panel-head.tsx';

export function StepProperties({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const word = useMapWord();
  const { record } = useRecord('step', id);
  const title = useDocument((state) => stepTitle(state.records, id, word));
  const stage = useDocument((state) => (record?.stage ? stageTitle(state.records, record.stage, word) : ''));
  if (!record) return <Gone />;
  return (
    <>
      <PanelHead title={title} chips={[t('properties.step'), stage]} />
      <Section title={t('properties.groups.what')}>
        <RecordFields
          kind="step"
          id={id}
          placeholders={{ name: title }}
          fields={[
            ['name', 'text'],
            ['expectation', 'long'],
            ['momentOfTruth', 'flag'],
            ['businessCritical', 'flag'],
            ['optional', 'flag'],
          ]}
        />
      </Section>
      <Section title={t('properties.groups.time')}>
        <RecordFields
          kind="step"
          id={id}
          fields={[
            ['duration', 'text'],
            ['waitingTime', 'text'],
          ]}
        />
      </Section>
      <LinkList id={id} />
      <Section title={t('properties.groups.more')} open={false}>
        <RecordFields
          kind="step"
          id={id}
          fields={[
            ['actorLabel', 'text'],
            ['decidedBy', 'text'],
            ['opensJourney', 'journey'],
            ['deviation', 'choice'],
          ]}
        />
      </Section>
    </>
  );
}
