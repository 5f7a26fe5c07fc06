import { useTranslation } from 'react-i18next';
import { curveLanesOf } from '../../../shared/commands/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { SERIES, type Series } from '../../../shared/model/series.ts';
import { useDocument } from '../../records/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useRecord } from '../record/use-record.ts';

/** What a curve lane shows: a built-in series that no other lane of the map shows, or one of the user's own. */
export function SeriesField({ lane }: { readonly lane: RecordOfKind<'lane'> }) {
  const { t } = useTranslation();
  const word = useWord();
  const { set, writable } = useRecord('lane', lane.id);
  const taken = useDocument((state) =>
    curveLanesOf(state.records, lane.journey ?? '')
      .flatMap(({ id, series }) => (id === lane.id ? [] : [series]))
      .join(' '),
  );
  const choices = SERIES.filter((series) => series === 'own' || !taken.split(' ').includes(series)).map((series) => ({
    value: series,
    label: word(`series.${series}`),
  }));
  return (
    <ChoiceField
      label={t('properties.fields.series')}
      value={lane.series}
      choices={choices}
      onSave={(series) => series && set({ series: series as Series })}
      disabled={!writable}
    />
  );
}
