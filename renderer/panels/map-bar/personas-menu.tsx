import { Button, Menu } from '@mantine/core';
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePersona as takePersona } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { useOrdered } from '../record/use-live.ts';
import { useWritable } from '../record/use-record.ts';
import { CheckItem } from './check-item.tsx';
import classes from './map-bar.module.css';

const NOBODY: readonly string[] = [];

/** How many personas have a curve on this map, and which. */
export function PersonasMenu() {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const writable = useWritable();
  const journey = useView((state) => state.journey);
  const personas = useOrdered('persona');
  const used = useDocument((state) => liveRecord(state.records, 'journey', journey)?.personas ?? NOBODY);
  const shown = personas.filter(({ id }) => used.includes(id)).length;
  const use = (persona: string, wanted: boolean) => {
    if (journey !== null) document.run(takePersona, { journey, persona, used: wanted });
  };
  return (
    <Menu position="bottom-end" width={232} closeOnItemClick={false}>
      <Menu.Target>
        <Button variant="subtle" className={classes['button'] ?? ''} leftSection={<Users size={16} strokeWidth={1.5} />}>
          {t('mapBar.personas', { count: shown })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Menu.Label>{t('mapBar.personasShown')}</Menu.Label>
        {personas.map(({ id, name }) => (
          <CheckItem key={id} checked={used.includes(id)} disabled={!writable} onChange={(wanted) => use(id, wanted)}>
            {name || t('properties.unnamed')}
          </CheckItem>
        ))}
        {personas.length === 0 ? <Menu.Label>{t('navigator.noPersonas')}</Menu.Label> : null}
      </Menu.Dropdown>
    </Menu>
  );
}
