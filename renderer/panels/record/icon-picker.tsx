import { Popover } from '@mantine/core';
import { Circle } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANNEL_ICONS } from '../../../shared/scene/index.ts';
import { useWord } from '../../ui/use-word.ts';
import classes from './icon-picker.module.css';

interface IconPickerProps {
  readonly label: string;
  /** Name of a built-in icon; empty: none. */
  readonly value: string;
  readonly onSave: (icon: string) => void;
  readonly disabled: boolean;
}

/** One of the built-in icons, each with its name, or none. */
export function IconPicker({ label, value, onSave, disabled }: IconPickerProps) {
  const { t } = useTranslation();
  const word = useWord();
  const [open, setOpen] = useState(false);
  const choose = (icon: string) => {
    setOpen(false);
    onSave(icon);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus shadow="md" radius={10}>
      <Popover.Target>
        <button
          type="button"
          className={classes['button']}
          disabled={disabled}
          aria-label={label}
          title={label}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name={value} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes['grid'] ?? ''} aria-label={label}>
        <button
          type="button"
          className={classes['icon']}
          aria-label={t('properties.none')}
          title={t('properties.none')}
          aria-pressed={value === ''}
          onClick={() => choose('')}
        >
          <Icon name="" />
        </button>
        {[...CHANNEL_ICONS.keys()].map((name) => (
          <button
            key={name}
            type="button"
            className={classes['icon']}
            aria-label={word(`lanes.icons.${name}`)}
            title={word(`lanes.icons.${name}`)}
            aria-pressed={value === name}
            onClick={() => choose(name)}
          >
            <Icon name={name} />
          </button>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

/** As the map draws it. */
function Icon({ name }: { readonly name: string }) {
  const d = CHANNEL_ICONS.get(name);
  if (d === undefined) return <Circle size={16} strokeWidth={1.5} strokeDasharray="3 3" aria-hidden />;
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}
