import { Checkbox, MultiSelect } from '@mantine/core';
import type { ComponentType } from 'react';
import type { NamedByTyping } from '../../../shared/commands/refer-by-name.ts';
import { CARD_KINDS } from '../../../shared/model/card-kinds.ts';
import type { KindName } from '../../../shared/model/kinds.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { pillClasses } from '../../ui/pill-classes.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useWord } from '../../ui/use-word.ts';
import { asDay } from './as-day.ts';
import { choicesOf, isOptional } from './choices-of.ts';
import type { Control } from './field-spec.ts';
import { IconField } from './icon-field.tsx';
import { NameField } from './name-field.tsx';
import { NamesField } from './names-field.tsx';
import { NumberField } from './number-field.tsx';
import { ReferenceField } from './reference-field.tsx';
import { ReferencesField } from './references-field.tsx';
import { TextsField } from './texts-field.tsx';

export interface ControlProps {
  readonly kind: KindName;
  readonly id: string;
  /** Where several records are edited at once: all of them. */
  readonly items?: readonly { readonly kind: KindName; readonly id: string }[];
  readonly field: string;
  readonly label: string;
  readonly value: unknown;
  readonly onSave: (value: unknown) => void;
  readonly disabled: boolean;
  readonly placeholder: string;
}

const Text = ({ label, value, onSave, disabled, placeholder }: ControlProps) => (
  <TextField label={label} value={String(value ?? '')} onSave={onSave} disabled={disabled} placeholder={placeholder} />
);

const Long = ({ label, value, onSave, disabled }: ControlProps) => (
  <TextField label={label} value={String(value ?? '')} onSave={onSave} disabled={disabled} multiline />
);

const Texts = ({ label, value, onSave, disabled }: ControlProps) => (
  <TextsField label={label} values={value as readonly string[]} onSave={onSave} disabled={disabled} />
);

function Choice({ kind, field, items, label, value, onSave, disabled, placeholder }: ControlProps) {
  const word = useWord();
  const choices = choicesOf(kind, field).map((choice) => ({ value: choice, label: word(`properties.choices.${field}.${choice}`) }));
  const none = word('properties.none');
  return (
    <ChoiceField
      label={label}
      value={value as string | null}
      choices={choices}
      onSave={onSave}
      clearable={isOptional(kind, field)}
      placeholder={items && placeholder !== '' ? placeholder : none}
      disabled={disabled}
    />
  );
}

const Flag = ({ label, value, onSave, disabled }: ControlProps) => (
  <Checkbox label={label} checked={value === true} onChange={(event) => onSave(event.currentTarget.checked)} disabled={disabled} size="sm" />
);

const Figure = ({ label, value, onSave, disabled }: ControlProps) => (
  <NumberField label={label} value={value as number | null} onSave={onSave} disabled={disabled} />
);

const Rating = ({ label, value, onSave, disabled }: ControlProps) => (
  <NumberField label={label} value={value as number | null} onSave={onSave} disabled={disabled} min={1} max={5} />
);

const Day = ({ label, value, onSave, disabled }: ControlProps) => {
  // What is no calendar day is not kept, and takes nothing away.
  const save = (text: string) => {
    const day = asDay(text);
    if (day !== undefined) onSave(day);
  };
  return <TextField label={label} value={String(value ?? '')} onSave={save} disabled={disabled} placeholder={disabled ? '' : '2026-01-31'} />;
};

const HINDRANCES = ['policy', 'tool', 'skill', 'information', 'time', 'staffing'] as const;

function Hindrances({ label, value, onSave, disabled }: ControlProps) {
  const word = useWord();
  const data = HINDRANCES.map((one) => ({ value: one, label: word(`properties.choices.hinderedBy.${one}`) }));
  return (
    <MultiSelect
      label={label}
      data={data}
      value={[...(value as readonly string[])]}
      onChange={onSave}
      disabled={disabled}
      placeholder={(value as readonly string[]).length === 0 ? word('properties.none') : ''}
      classNames={pillClasses}
    />
  );
}

function CardKindChoice({ label, value, onSave, disabled }: ControlProps) {
  const word = useWord();
  const choices = CARD_KINDS.map((kind) => ({ value: kind, label: word(`cardKinds.${kind}`) }));
  return (
    <ChoiceField
      label={label}
      value={value as string | null}
      choices={choices}
      onSave={onSave}
      clearable
      placeholder={word('cardKinds.note')}
      disabled={disabled}
    />
  );
}

function ByName({ kind, id, items, value, placeholder: _, ...rest }: ControlProps & { readonly to: NamedByTyping }) {
  return <NameField {...rest} items={items ?? [{ kind, id }]} value={value as string | null} />;
}

function ByNames({ kind, id, items, value, placeholder: _, ...rest }: ControlProps & { readonly to: NamedByTyping }) {
  return <NamesField {...rest} items={items ?? [{ kind, id }]} value={value as readonly string[]} />;
}

/** One entry a kind of control: the field lists of the panels name them. */
export const CONTROLS: Readonly<Record<Control, ComponentType<ControlProps>>> = {
  text: Text,
  long: Long,
  texts: Texts,
  choice: Choice,
  flag: Flag,
  number: Figure,
  rating: Rating,
  day: Day,
  person: (props) => <ByName {...props} to="person" />,
  channel: (props) => <ByName {...props} to="channel" />,
  journey: (props) => <ReferenceField {...props} to="journey" />,
  personas: (props) => <ReferencesField {...props} to="persona" />,
  channels: (props) => <ByNames {...props} to="channel" />,
  segments: (props) => <ByNames {...props} to="segment" />,
  cardKind: CardKindChoice,
  icon: IconField,
  hindrances: Hindrances,
  tags: (props) => <ByNames {...props} to="tag" />,
};
