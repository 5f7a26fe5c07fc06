import { Menu } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePersona as takePersona } from '../../../shared/commands/index.ts';
import { useDocumentStore } from '../../records/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useOrdered } from '../record/use-live.ts';
import { useWritable } from '../record/use-record.ts';

/** Every journey of the file, ticked where the persona has a curve. */
export function UseInMenu({ persona }: { readonly persona: string }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const journeys = useOrdered('journey');
  const writable = useWritable();
  return (
    <Menu position="bottom-end" width={264} closeOnItemClick={false}>
      <Menu.Target>
        <IconButton icon={Plus} label={t('persona.useIn')} disabled={!writable || journeys.length === 0} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('persona.useIn')}</Menu.Label>
        {journeys.map((journey) => {
          const used = journey.personas.includes(persona);
          return (
            <Menu.CheckboxItem key={journey.id} checked={used} onChange={() => document.run(takePersona, { journey: journey.id, persona, used: !used })}>
              {journey.title || t('properties.unnamed')}
            </Menu.CheckboxItem>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
