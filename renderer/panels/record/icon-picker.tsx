import { Popover } from '@mantine/core';
import { useState } from 'react';
import { ICONS } from '../../../shared/scene/index.ts';
import fieldClasses from '../../ui/field.module.css';
import { useWord } from '../../ui/use-word.ts';
import { BuiltInIcon, IconGrid } from './icon-grid.tsx';
import classes from './icon-picker.module.css';

interface IconPickerProps {
  readonly label: string;
  /** Name of a built-in icon; empty: none. */
  readonly value: string;
  readonly onSave: (icon: string) => void;
  readonly disabled: boolean;
  /** As wide as a field, with the icon's name; the text stands where there is none. Left out: the icon alone. */
  readonly named?: string;
}

/** One of the built-in icons, each with its name, or none. */
export function IconPicker({ label, value, onSave, disabled, named }: IconPickerProps) {
  const word = useWord();
  const [open, setOpen] = useState(false);
  const name = !ICONS.has(value) ? named || word('properties.none') : word(`map.scene.icons.${value}`);
  const choose = (icon: string) => {
    setOpen(false);
    onSave(icon);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus shadow="md" radius={10} width={280}>
      <Popover.Target>
        <button
          type="button"
          className={named === undefined ? classes['button'] : `${fieldClasses['input']} ${classes['field']}`}
          disabled={disabled}
          aria-label={named === undefined ? label : `${label}: ${name}`}
          title={label}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <BuiltInIcon name={value} />
          {named === undefined ? null : <span data-none={value === ''}>{name}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes['dropdown'] ?? ''} aria-label={label}>
        <IconGrid label={label} value={value} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  );
}
