import { useTranslation } from 'react-i18next';
import { isLine, type LaneKind } from '../../../shared/model/lane-kinds.ts';
import { useDocument } from '../../records/index.ts';
import { Section } from '../../ui/section.tsx';
import { useWord } from '../../ui/use-word.ts';
import type { FieldSpec } from '../record/field-spec.ts';
import { RecordFields } from '../record/record-fields.tsx';
import { laneTitle } from '../record/titles.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useRecord } from '../record/use-record.ts';
import { ChannelList } from './channel-list.tsx';
import { CurveFields } from './curve-fields.tsx';
import { Gone } from './gone.tsx';
import { PanelHead } from './panel-head.tsx';

export function LaneProperties({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const say = useWord();
  const word = useMapWord();
  const { record } = useRecord('lane', id);
  const title = useDocument((state) => laneTitle(state.records, id, word));
  if (!record) return <Gone />;
  return (
    <>
      <PanelHead title={title} chips={[t('properties.lane'), say(`laneKinds.${record.kind}`)]} />
      <Section title={t('properties.groups.what')}>
        <RecordFields
          kind="lane"
          id={id}
          placeholders={{ title, hint: word(`map.scene.laneHints.${record.kind}`) }}
          fields={[['title', 'text'], ...hintFields(record.kind)]}
        />
      </Section>
      {record.kind === 'channel' ? <ChannelList journey={record.journey} /> : null}
      {record.kind === 'emotion' ? <CurveFields lane={record} /> : null}
      <Section title={t('properties.groups.shown')}>
        <RecordFields
          kind="lane"
          id={id}
          fields={[
            ['collapsed', 'flag'],
            ['hidden', 'flag'],
            ['hiddenWhenProjected', 'flag'],
          ]}
        />
      </Section>
      <Section title={t('properties.groups.more')} open={false}>
        <RecordFields
          kind="lane"
          id={id}
          fields={[
            ['height', 'number'],
            ['department', 'text'],
          ]}
        />
      </Section>
    </>
  );
}

/** A line of the blueprint holds nothing; what a lane of the user's own holds is the user's to say. */
function hintFields(kind: LaneKind): readonly FieldSpec<'lane'>[] {
  if (isLine(kind)) return [];
  return kind === 'own'
    ? [
        ['hint', 'text'],
        ['holds', 'cardKind'],
      ]
    : [['hint', 'text']];
}
