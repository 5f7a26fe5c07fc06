import { Button, Menu } from '@mantine/core';
import { Rows3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hideLane } from '../../../shared/commands/index.ts';
import { isLine } from '../../../shared/model/lane-kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { laneTitle } from '../record/titles.ts';
import { useOrdered } from '../record/use-live.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useWritable } from '../record/use-record.ts';
import { CheckItem } from './check-item.tsx';
import classes from './map-bar.module.css';

/** How many lanes are shown, and which. Lines part lanes and are not counted. */
export function LanesMenu() {
  const { t } = useTranslation();
  const word = useMapWord();
  const document = useDocumentStore();
  const writable = useWritable();
  const journey = useView((state) => state.journey);
  const lanes = useOrdered('lane').filter((lane) => lane.journey === journey);
  const records = useDocument((state) => state.records.lane);
  const counted = lanes.filter(({ kind }) => !isLine(kind));
  const shown = counted.filter(({ hidden }) => !hidden).length;
  const title = (id: string) => laneTitle({ ...document.store.getState().records, lane: records }, id, word);
  return (
    <Menu position="bottom-end" width={264} closeOnItemClick={false}>
      <Menu.Target>
        <Button variant="subtle" className={classes['button'] ?? ''} leftSection={<Rows3 size={16} strokeWidth={1.5} />}>
          {t('mapBar.lanes', { shown, count: counted.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Menu.Label>{t('mapBar.lanesShown')}</Menu.Label>
        {lanes.map(({ id, hidden }) => (
          <CheckItem key={id} checked={!hidden} disabled={!writable} onChange={(wanted) => document.run(hideLane, { lane: id, hidden: !wanted })}>
            {title(id)}
          </CheckItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
