import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useViewStore } from '../../state/index.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { WordChip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLive } from '../record/use-live.ts';
import { usePersonaSlots } from '../record/use-persona-slots.ts';
import { usePictureUrl } from '../record/use-picture-url.ts';
import { BasisMark } from './basis-mark.tsx';
import { NewPersonaButton } from './new-persona-button.tsx';
import classes from './personas.module.css';

export function PersonaGallery({ personas }: { readonly personas: readonly RecordOfKind<'persona'>[] }) {
  const { t } = useTranslation();
  return (
    <main className={classes['gallery']}>
      <div className={classes['galleryHead']}>
        <h1 className="cx-page">{t('persona.all')}</h1>
        {personas.length > 0 ? <NewPersonaButton variant="filled" /> : null}
      </div>
      {personas.length === 0 ? (
        <EmptyState icon={UsersRound} title={t('persona.noneTitle')} text={t('persona.noneText')}>
          <NewPersonaButton variant="filled" />
        </EmptyState>
      ) : (
        <ul className={classes['grid']} data-personas="">
          {personas.map((persona) => (
            <li key={persona.id}>
              <Tile persona={persona} />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

function Tile({ persona }: { readonly persona: RecordOfKind<'persona'> }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const picture = usePictureUrl(persona.picture?.hash ?? null);
  const journeys = useLive('journey').filter((journey) => journey.personas.includes(persona.id)).length;
  const slot = usePersonaSlots()(persona.id);
  const name = persona.name || t('properties.unnamed');
  return (
    <button type="button" className={classes['tile']} onClick={() => view.showPersonas(persona.id)}>
      <Avatar name={persona.name} colour={slot} picture={picture} size={72} />
      <span className="cx-section cx-clamp">{name}</span>
      <span className="cx-clamp" style={{ color: 'var(--cx-ink-2)' }}>
        {persona.tagLine}
      </span>
      <span className={classes['badges']} style={{ marginTop: 'auto' }}>
        <WordChip word={t(`properties.choices.basis.${persona.basis}`)}>
          <BasisMark basis={persona.basis} slot={slot} />
        </WordChip>
        <WordChip word={t('persona.inJourneys', { count: journeys })} />
        {persona.isSample ? <WordChip word={t('persona.sample')} /> : null}
      </span>
    </button>
  );
}
