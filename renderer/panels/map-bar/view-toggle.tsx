import { SegmentedControl } from '@mantine/core';
import { ListTree, Spline, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/index.ts';
import { type MapAs, useView } from '../../state/index.ts';
import classes from './map-bar.module.css';

const VIEWS = [
  ['canvas', Spline, 'mapAsCanvas'],
  ['table', Table2, 'mapAsTable'],
  ['outline', ListTree, 'mapAsOutline'],
] as const;

/** The map itself, or the same as rows and columns or as a tree. */
export function ViewToggle() {
  const { t } = useTranslation();
  const actions = useActions();
  const mapAs = useView((state) => state.mapAs);
  const data = VIEWS.map(([value, Icon]) => ({
    value,
    label: (
      <span className={classes['view']}>
        <Icon size={16} strokeWidth={1.5} aria-hidden />
        {t(`mapBar.views.${value}`)}
      </span>
    ),
  }));
  const show = (chosen: string) => {
    const action = VIEWS.find(([value]) => value === (chosen as MapAs))?.[2];
    if (action) actions.run(action);
  };
  return <SegmentedControl aria-label={t('mapBar.showAs')} value={mapAs} data={data} onChange={show} classNames={{ root: classes['views'] ?? '' }} />;
}
