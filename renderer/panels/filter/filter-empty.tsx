import { Button } from '@mantine/core';
import { ListFilter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useView, useViewStore } from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import classes from './filter.module.css';
import { useFiltered } from './use-filtered.ts';

/** Over the map where no card matches: why it looks so empty, and the way out. */
export function FilterEmpty() {
  const { t } = useTranslation();
  const view = useViewStore();
  const nothing = useFiltered()?.matching.size === 0;
  // the menu that says it hangs over the right half of the map
  const beside = useView((state) => state.dialog === 'filter');
  if (!nothing) return null;
  return (
    <div className={classes['empty']} data-filter-empty="" data-beside={beside}>
      <EmptyState icon={ListFilter} title={t('filter.nothing')} text={t('filter.nothingText')}>
        <Button onClick={() => view.clearFilter()}>{t('actions.clearFilter')}</Button>
      </EmptyState>
    </div>
  );
}
