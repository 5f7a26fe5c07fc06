import { Eye, EyeOff, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePersona as takePersona } from '../../../shared/commands/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Slot } from '../record/use-persona-slots.ts';
import { usePictureUrl } from '../record/use-picture-url.ts';
import { useWritable } from '../record/use-record.ts';
import classes from './navigator.module.css';

interface PersonaRowProps {
  readonly persona: RecordOfKind<'persona'>;
  readonly slot: Slot;
  readonly used: boolean;
  readonly journey: string | null;
}

/** A click makes it the active persona, whose points can be dragged; the eye gives it a curve on this map or takes it off. */
export function PersonaRow({ persona, slot, used, journey }: PersonaRowProps) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const active = useView((state) => state.activePersona === persona.id);
  const writable = useWritable();
  const picture = usePictureUrl(persona.picture?.hash ?? null);
  const name = persona.name || t('properties.unnamed');
  const use = () => {
    if (journey && writable) document.run(takePersona, { journey, persona: persona.id, used: !used });
  };
  return (
    <li className={classes['row']} data-on={active && used} data-off={!used} data-two="true">
      <button
        type="button"
        className={classes['main']}
        onClick={() => (used ? view.activate(persona.id) : use())}
        onDoubleClick={() => view.showPersonas(persona.id)}
        aria-pressed={active && used}
      >
        <Avatar name={persona.name} colour={used ? slot : 'var(--cx-ctl)'} picture={picture} size={28} />
        <span className={classes['two']}>
          <b className="cx-clamp" title={name}>
            {name}
          </b>
          <span className={classes['meta']}>
            {[t(`properties.choices.basis.${persona.basis}`), ...(active && used ? [t('navigator.active')] : [])].join(' · ')}
          </span>
        </span>
      </button>
      <span className={classes['acts']} data-shown={!used}>
        <IconButton icon={UserRound} label={t('navigator.openPersona', { name })} onClick={() => view.showPersonas(persona.id)} size={24} />
        <IconButton
          icon={used ? Eye : EyeOff}
          label={t('navigator.usePersona', { name })}
          pressed={used}
          onClick={use}
          disabled={!writable || !journey}
          size={24}
        />
      </span>
    </li>
  );
}
