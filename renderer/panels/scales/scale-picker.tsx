import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SCALE, type NamedScale, type Scale } from '../../../shared/model/scale.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useWord } from '../../ui/use-word.ts';
import { scaleChoices, scaleKey, scalesToChoose } from './scale-choices.ts';
import { ScaleDialog } from './scale-dialog.tsx';
import classes from './scales.module.css';

interface ScalePickerProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** null: that of the journey. */
  readonly value: Scale | null;
  /** Said for null; left out: a scale is always chosen. */
  readonly usual?: string;
  /** Scales of the file's own. */
  readonly own: readonly NamedScale[];
  readonly disabled: boolean;
  readonly onSave: (scale: Scale | null) => void;
  /** Keeps a scale under its name for the whole file, and chooses it; left out: there is no file. */
  readonly onKeep?: (scale: NamedScale) => void;
}

const USUAL = 'usual';

/** One of the scales that people know or that the file has, or one that is defined here. */
export function ScalePicker({ label, hideLabel = false, value, usual, own, disabled, onSave, onKeep }: ScalePickerProps) {
  const { t } = useTranslation();
  const word = useWord();
  const [defining, setDefining] = useState(false);
  const scales = scalesToChoose(value, own);
  const choose = (key: string | null) => {
    if (key === USUAL) return onSave(null);
    const scale = scales.find((one) => scaleKey(one) === key);
    if (scale) onSave(scale);
  };
  const choices = [...(usual === undefined ? [] : [{ value: USUAL, label: usual }]), ...scaleChoices(scales, word)];
  return (
    <>
      <div className={classes['picker']}>
        <ChoiceField
          label={label}
          hideLabel={hideLabel}
          value={value === null ? USUAL : scaleKey(value)}
          choices={choices}
          onSave={choose}
          disabled={disabled}
        />
        <IconButton icon={Pencil} label={t('scales.define')} onClick={() => setDefining(true)} disabled={disabled} size={32} />
      </div>
      {defining ? (
        <ScaleDialog
          first={value ?? DEFAULT_SCALE}
          mayKeep={onKeep !== undefined}
          onClose={() => setDefining(false)}
          onDone={(scale) => {
            setDefining(false);
            if (onKeep && scale.name) onKeep({ ...scale, name: scale.name });
            else onSave(scale);
          }}
        />
      ) : null}
    </>
  );
}
