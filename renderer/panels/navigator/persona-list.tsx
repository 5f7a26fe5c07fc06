import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useActions } from '../../actions/index.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { useOrdered } from '../record/use-live.ts';
import { usePersonaSlots } from '../record/use-persona-slots.ts';
import { useWritable } from '../record/use-record.ts';
import classes from './navigator.module.css';
import { PersonaRow } from './persona-row.tsx';

const NOBODY: readonly string[] = [];

export function PersonaList() {
  const { t } = useTranslation();
  const actions = useActions();
  const journey = useView((state) => state.journey);
  const personas = useOrdered('persona');
  const slots = usePersonaSlots();
  const used = useDocument((state) => liveRecord(state.records, 'journey', journey)?.personas ?? NOBODY);
  const writable = useWritable();
  const button = <IconButton icon={Plus} label={t('actions.addPersona')} onClick={() => actions.run('addPersona')} disabled={!writable} size={24} />;
  return (
    <Section title={t('navigator.personas')} aside={button}>
      {personas.length === 0 ? <p className={classes['hint']}>{t('navigator.noPersonas')}</p> : null}
      <ul className={classes['list']}>
        {personas.map((persona) => (
          <PersonaRow key={persona.id} persona={persona} slot={slots(persona.id)} used={used.includes(persona.id)} journey={journey} />
        ))}
      </ul>
    </Section>
  );
}
