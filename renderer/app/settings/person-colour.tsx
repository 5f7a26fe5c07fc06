import { type CSSProperties, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PERSON_COLOURS } from '../dialogs/person-colours.ts';
import classes from './person-colour.module.css';

interface PersonColourProps {
  readonly value: string;
  readonly onChange: (colour: string) => void;
}

/** The colour of a person's initials: one of ours, or the one that they have. */
export function PersonColour({ value, onChange }: PersonColourProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={classes['swatches']} aria-label={t('sign.colour')}>
      {[...new Set([value, ...PERSON_COLOURS])].sort(inOrder).map((one, index) => (
        <label key={one} className={classes['swatch']} style={{ '--swatch': one } as CSSProperties}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={value === one}
            onChange={() => onChange(one)}
            aria-label={t('sign.colourNumber', { number: index + 1 })}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** Ours as they stand, so that nothing moves when one is chosen; another one first. */
function inOrder(a: string, b: string): number {
  const ours: readonly string[] = PERSON_COLOURS;
  return ours.indexOf(a) - ours.indexOf(b);
}
