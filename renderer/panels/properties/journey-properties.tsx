import { Button } from '@mantine/core';
import { Columns2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/index.ts';
import { capital } from '../../ui/capital.ts';
import { Section } from '../../ui/section.tsx';
import { AgreementFields } from '../agreement/agreement-fields.tsx';
import { RecordFields } from '../record/record-fields.tsx';
import { useRecord } from '../record/use-record.ts';
import { PanelHead } from './panel-head.tsx';
import { SampleNotice } from './sample-notice.tsx';
import { ScaleField } from './scale-field.tsx';

export function JourneyProperties({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const actions = useActions();
  const { record } = useRecord('journey', id);
  if (!record) return null;
  const worded = (text: string) => capital(text, i18n.language);
  const subject = record.subjectLabel || worded(t(`properties.choices.subject.${record.subject}`));
  return (
    <>
      <PanelHead
        title={record.title || t('properties.unnamed')}
        chips={[t('properties.journey'), worded(t(`properties.choices.state.${record.state}`)), subject]}
      />
      <SampleNotice id={id} />
      <Section title={t('properties.groups.what')}>
        <RecordFields
          kind="journey"
          id={id}
          fields={[
            ['title', 'long'],
            ['state', 'choice'],
            ['subject', 'choice'],
            ['subjectLabel', 'text'],
            ['personas', 'personas'],
          ]}
        />
      </Section>
      <Section title={t('properties.groups.fromTo')}>
        <RecordFields
          kind="journey"
          id={id}
          fields={[
            ['startsWhen', 'long'],
            ['endsWhen', 'long'],
            ['customerGoal', 'long'],
            ['businessGoal', 'long'],
            ['scenario', 'long'],
          ]}
        />
      </Section>
      <Section title={t('properties.groups.agreement')} open={record.agreement !== 'draft' || record.agreedBy.length > 0}>
        <AgreementFields id={id} />
      </Section>
      <Section title={t('properties.groups.people')} open={false}>
        <RecordFields
          kind="journey"
          id={id}
          fields={[
            ['owner', 'person'],
            ['contributors', 'texts'],
          ]}
        />
      </Section>
      <Section title={t('properties.groups.more')} open={false}>
        <ScaleField id={id} />
        <RecordFields
          kind="journey"
          id={id}
          fields={[
            ['language', 'choice'],
            ['counterpart', 'journey'],
            ['tags', 'tags'],
          ]}
        />
        <Button leftSection={<Columns2 size={16} strokeWidth={1.5} />} onClick={() => actions.run('compare')}>
          {t('actions.compare')}
        </Button>
      </Section>
    </>
  );
}
