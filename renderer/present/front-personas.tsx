import { useTranslation } from 'react-i18next';
import type { LaidSlide } from '../../shared/scene/index.ts';
import classes from './controls.module.css';

interface FrontPersonasProps {
  readonly personas: LaidSlide['personas'];
  readonly onActivate: (persona: string | null) => void;
}

/** Whose curve lies in front: the names at the slide's foot once more, since the strip lies over them as soon as the pointer moves. */
export function FrontPersonas({ personas, onActivate }: FrontPersonasProps) {
  const { t } = useTranslation();
  if (personas.length === 0) return null;
  return (
    <fieldset className={classes['personas']} aria-label={t('present.personas')}>
      {personas.map(({ id, name, slot, active }) => (
        <button
          key={id ?? ''}
          type="button"
          className={classes['control']}
          style={{ color: `var(--cx-${slot})` }}
          aria-pressed={active}
          title={name}
          onClick={() => onActivate(id)}
        >
          <span className="cx-one-line">{name}</span>
        </button>
      ))}
    </fieldset>
  );
}
