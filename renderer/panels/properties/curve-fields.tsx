import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useActions } from '../../actions/index.ts';
import { Section } from '../../ui/section.tsx';
import { RecordFields } from '../record/record-fields.tsx';
import { useMapWord } from '../record/use-map-word.ts';
import { useWritable } from '../record/use-record.ts';
import { ScalePicker } from '../scales/scale-picker.tsx';
import { useOwnScales } from '../scales/use-own-scales.ts';
import { CurveLinesField } from './curve-lines-field.tsx';
import { SeriesField } from './series-field.tsx';

/** A curve lane: its series with the words of its ends, how it is drawn, and whose lines it shows. */
export function CurveFields({ lane }: { readonly lane: RecordOfKind<'lane'> }) {
  const { t } = useTranslation();
  const word = useMapWord();
  const actions = useActions();
  const scales = useOwnScales();
  const writable = useWritable();
  const end = (which: 'high' | 'low') => (lane.series === 'emotion' || lane.series === 'own' ? '' : word(`map.scene.seriesEnds.${lane.series}.${which}`));
  return (
    <>
      <Section title={t('properties.groups.curve')}>
        <SeriesField lane={lane} />
        <ScalePicker
          label={t('properties.fields.scale')}
          value={lane.scale}
          usual={t(lane.series === 'engagement' ? 'scales.ofSeries' : 'scales.ofJourney')}
          own={scales.own}
          disabled={!writable}
          onSave={(scale) => scales.choose('lane', lane.id, scale)}
          onKeep={(scale) => scales.keep('lane', lane.id, scale)}
        />
        <RecordFields
          kind="lane"
          id={lane.id}
          placeholders={{ highWord: end('high'), lowWord: end('low') }}
          fields={[
            ['highWord', 'text'],
            ['lowWord', 'text'],
            ['drawing', 'choice'],
          ]}
        />
      </Section>
      <CurveLinesField lane={lane} />
      {lane.series === 'emotion' ? null : (
        <Button variant="subtle" onClick={() => actions.run('delete')} disabled={!writable} style={{ justifySelf: 'start' }}>
          {t('properties.removeSeries')}
        </Button>
      )}
    </>
  );
}
