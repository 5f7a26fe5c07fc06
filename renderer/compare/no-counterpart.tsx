import { Button } from '@mantine/core';
import { Columns2, CopyPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { liveRecord } from '../../shared/model/kinds.ts';
import { useActions } from '../actions/index.ts';
import { useNamed } from '../panels/record/use-named.ts';
import { useDocument } from '../records/index.ts';
import { useView, useViewStore } from '../state/index.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import classes from './compare.module.css';
import { inOrder } from './use-compared-pair.ts';

/** Nothing stands beside the journey yet: make it, or choose another one. */
export function NoCounterpart() {
  const { t } = useTranslation();
  const actions = useActions();
  const view = useViewStore();
  const shown = useView((state) => state.journey);
  const journey = useDocument((state) => liveRecord(state.records, 'journey', shown));
  const all = useDocument((state) => state.records.journey);
  const others = useNamed('journey').filter(({ value }) => value !== shown);
  const action = journey?.state === 'planned' ? 'makeActual' : 'makeToBe';
  const choose = (id: string | null) => {
    const other = id === null ? undefined : all.get(id);
    if (journey && other) view.showCompare(inOrder(journey, other));
  };
  return (
    <div className={classes['alone']}>
      <EmptyState icon={Columns2} title={t('compare.alone')} text={t(others.length > 0 ? 'compare.aloneOthersText' : 'compare.aloneText')}>
        {journey ? (
          <Button
            variant="filled"
            leftSection={<CopyPlus size={16} strokeWidth={1.5} />}
            onClick={() => actions.run(action)}
            disabled={!actions.isEnabled(action)}
          >
            {t(`actions.${action}`)}
          </Button>
        ) : null}
        {others.length > 0 ? (
          <ChoiceField label={t('compare.choose')} value={null} choices={others} placeholder={t('compare.choose')} hideLabel onSave={choose} />
        ) : null}
      </EmptyState>
    </div>
  );
}
