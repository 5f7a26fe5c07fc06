import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OTHERS, type Others, useView, useViewStore } from '../../state/index.ts';
import classes from './filter.module.css';

/** What becomes of the cards that do not match. */
export function OthersChoice() {
  const { t } = useTranslation();
  const view = useViewStore();
  const others = useView((state) => state.others);
  return (
    <div className={classes['others']}>
      <span id="filter-others">{t('filter.others')}</span>
      <SegmentedControl
        aria-labelledby="filter-others"
        value={others}
        data={OTHERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
        onChange={(chosen) => view.showOthers(chosen as Others)}
      />
    </div>
  );
}
