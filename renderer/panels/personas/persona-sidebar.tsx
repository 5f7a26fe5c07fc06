import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useViewStore } from '../../state/index.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { usePersonaSlots } from '../record/use-persona-slots.ts';
import { usePictureUrl } from '../record/use-picture-url.ts';
import { NewPersonaButton } from './new-persona-button.tsx';
import classes from './personas.module.css';

interface PersonaSidebarProps {
  readonly personas: readonly RecordOfKind<'persona'>[];
  readonly open: string;
}

export function PersonaSidebar({ personas, open }: PersonaSidebarProps) {
  const { t } = useTranslation();
  const view = useViewStore();
  return (
    <nav className={classes['sidebar']} aria-label={t('persona.all')}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 4, paddingBottom: 8 }}>
        <IconButton icon={ArrowLeft} label={t('persona.backToAll')} onClick={() => view.showPersonas(null)} />
        <h2 className="cx-label">{t('persona.all')}</h2>
      </div>
      <ul>
        {personas.map((persona) => (
          <li key={persona.id}>
            <SidebarPersona persona={persona} on={persona.id === open} />
          </li>
        ))}
      </ul>
      <div className={classes['add']}>
        <NewPersonaButton variant="subtle" />
      </div>
    </nav>
  );
}

function SidebarPersona({ persona, on }: { readonly persona: RecordOfKind<'persona'>; readonly on: boolean }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const slots = usePersonaSlots();
  const picture = usePictureUrl(persona.picture?.hash ?? null);
  const name = persona.name || t('properties.unnamed');
  return (
    <button
      type="button"
      className={classes['person']}
      data-persona=""
      onClick={() => view.showPersonas(persona.id)}
      {...(on ? { 'aria-current': 'page' as const } : {})}
    >
      <Avatar name={persona.name} colour={slots(persona.id)} picture={picture} size={32} />
      <span className={classes['names']}>
        <b className="cx-clamp">{name}</b>
        <span className="cx-meta">{t(`properties.choices.basis.${persona.basis}`)}</span>
      </span>
    </button>
  );
}
