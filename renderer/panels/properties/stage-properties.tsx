import { useTranslation } from 'react-i18next';
import { stepsOf } from '../../../shared/commands/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
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
  const steps = useDocument((state) => stepsOf(state.records, id).length);
  const only = useDocument((state) => onlyUnnamed(stepsOf(state.records, id)));
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
            ['businessCritical', 'flag'],
          ]}
        />
        {only === null ? null : <RecordFields kind="step" id={only} fields={[['momentOfTruth', 'flag']]} />}
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
            ['figureAtStake', 'text'],
            ['collapsed', 'flag'],
          ]}
        />
      </Section>
    </>
  );
}

/** The step of a stage that has no head of its own: what it is stands on the stage. */
function onlyUnnamed(steps: readonly RecordOfKind<'step'>[]): string | null {
  const [first, second] = steps;
  return first && !second && first.name === '' ? first.id : null;
}
