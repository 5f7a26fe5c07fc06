import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PERSONA_BASES, type PersonaBasis } from '../../../shared/model/basis.ts';
import { capital } from '../../ui/capital.ts';
import type { Slot } from '../record/use-persona-slots.ts';
import { BasisMark } from './basis-mark.tsx';
import classes from './personas.module.css';

interface BasisPickerProps {
  readonly label: string;
  readonly basis: PersonaBasis;
  readonly slot: Slot;
  readonly onChange: (basis: PersonaBasis) => void;
  readonly disabled: boolean;
}

/** What a persona or a trait rests on. */
export function BasisPicker({ label, basis, slot, onChange, disabled }: BasisPickerProps) {
  const { t, i18n } = useTranslation();
  const word = capital(t(`properties.choices.basis.${basis}`), i18n.language);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes['basis']} data-basis={basis} disabled={disabled} aria-label={`${label}: ${word}`}>
          <BasisMark basis={basis} slot={slot} />
          {word}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {PERSONA_BASES.map((one) => (
          <Menu.Item key={one} leftSection={<BasisMark basis={one} slot={slot} />} onClick={() => onChange(one)}>
            {capital(t(`properties.choices.basis.${one}`), i18n.language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
