import { NumberInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { clamp } from '../../../shared/model/clamp.ts';
import { isComposing } from '../../ui/composing.ts';
import classes from '../../ui/field.module.css';
import { useWhenGone } from '../../ui/use-when-gone.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onSave: (value: number | null) => void;
  readonly disabled: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** A figure that saves on Enter and on leaving, and is dropped on Escape; emptied, it is unknown again. */
export function NumberField({ label, value, onSave, disabled, min, max }: NumberFieldProps) {
  const [draft, setDraft] = useState<number | string | null>(null);
  // Keys change it and leave in one tick, before the state above is drawn again.
  const latest = useRef<number | string | null>(null);
  const change = (next: number | string | null) => {
    latest.current = next;
    setDraft(next);
  };
  const keep = () => {
    const next = latest.current === null ? value : toNumber(latest.current, min, max);
    change(null);
    if (next !== value) onSave(next);
  };
  useWhenGone(keep);
  return (
    <NumberInput
      label={label}
      value={draft ?? value ?? ''}
      onChange={change}
      onBlur={keep}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') change(null);
      }}
      disabled={disabled}
      hideControls
      allowDecimal
      classNames={classes}
    />
  );
}

function toNumber(draft: number | string, min = -Number.MAX_VALUE, max = Number.MAX_VALUE): number | null {
  const number = typeof draft === 'number' ? draft : Number.parseFloat(draft);
  return Number.isFinite(number) ? clamp(number, min, max) : null;
}
