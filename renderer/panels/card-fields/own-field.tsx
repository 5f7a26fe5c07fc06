import { Autocomplete, MultiSelect } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { heldValue } from '../../../shared/analysis/index.ts';
import { type OwnValue, setCardValues } from '../../../shared/commands/index.ts';
import type { CardField, CardFieldKind } from '../../../shared/model/card-field.ts';
import { ANSWERS, CARD_VALUE_PART, type CardValue, type CardValuePart } from '../../../shared/model/card-value.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import fieldClasses from '../../ui/field.module.css';
import { pillClasses } from '../../ui/pill-classes.ts';
import { TextField } from '../../ui/text-field.tsx';
import { asDay } from '../record/as-day.ts';
import { NumberField } from '../record/number-field.tsx';
import { useDraftName } from '../record/use-draft-name.ts';
import { useNamed } from '../record/use-named.ts';
import { useWritable } from '../record/use-record.ts';

const NOTHING = { text: '', number: null, day: null, options: [], answer: null, person: null } as const;

interface ControlProps {
  readonly field: CardField;
  readonly label: string;
  /** undefined: the cards hold different things, or nothing. */
  readonly value: CardValue[CardValuePart] | undefined;
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly onSave: (value: OwnValue) => void;
  readonly onName: (name: string) => void;
}

/** One field of the user's own, of one card or of several. */
export function OwnField({ field, cards }: { readonly field: CardField; readonly cards: readonly string[] }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const writable = useWritable();
  const values = useDocument((state) => state.records.card_value);
  const part = CARD_VALUE_PART[field.kind];
  const held = cards.map((card) => heldValue({ card_value: values }, card, field.id)?.[part] ?? NOTHING[part]);
  const [first] = held;
  const isShared = held.every((value) => String(value) === String(first));
  const Control = CONTROLS[field.kind];
  return (
    <Control
      field={field}
      label={field.name || t('properties.unnamed')}
      value={isShared ? first : undefined}
      placeholder={isShared ? '' : t('properties.mixed')}
      disabled={!writable}
      onSave={(value) => document.run(setCardValues, { cards, field: field.id, value })}
      onName={(personName) => document.run(setCardValues, { cards, field: field.id, value: {}, personName })}
    />
  );
}

const Text = ({ label, value, placeholder, disabled, onSave }: ControlProps) => (
  <TextField label={label} value={String(value ?? '')} placeholder={placeholder} onSave={(text) => onSave({ text })} disabled={disabled} multiline />
);

const Figure = ({ field, label, value, disabled, onSave }: ControlProps) => (
  <NumberField
    label={field.unit ? `${label} (${field.unit})` : label}
    value={(value ?? null) as number | null}
    onSave={(number) => onSave({ number })}
    disabled={disabled}
  />
);

const Day = ({ label, value, placeholder, disabled, onSave }: ControlProps) => {
  // What is no calendar day is not kept, and takes nothing away.
  const save = (text: string) => {
    const day = asDay(text);
    if (day !== undefined) onSave({ day });
  };
  return <TextField label={label} value={String(value ?? '')} onSave={save} disabled={disabled} placeholder={placeholder || '2026-01-31'} />;
};

function Choice({ field, label, value, placeholder, disabled, onSave }: ControlProps) {
  const { t } = useTranslation();
  const chosen = (value ?? []) as readonly string[];
  const offered = field.options.filter(({ id, retired }) => !retired || chosen.includes(id)).map(({ id, name }) => ({ value: id, label: name }));
  const none = placeholder || t('properties.none');
  // What the list no longer knows stays on the card, though it cannot be shown.
  const known = chosen.filter((id) => offered.some((option) => option.value === id));
  if (!field.several && known.length < 2)
    return (
      <ChoiceField
        label={label}
        value={known[0] ?? null}
        choices={offered}
        onSave={(id) => onSave({ options: id === null ? [] : [id] })}
        clearable
        placeholder={none}
        disabled={disabled}
      />
    );
  return (
    <MultiSelect
      label={label}
      data={offered}
      value={known}
      onChange={(options) => onSave({ options })}
      disabled={disabled}
      placeholder={known.length === 0 ? none : ''}
      nothingFoundMessage={t('properties.nothingToChoose')}
      classNames={pillClasses}
    />
  );
}

function YesNo({ label, value, placeholder, disabled, onSave }: ControlProps) {
  const { t } = useTranslation();
  const choices = ANSWERS.map((answer) => ({ value: answer, label: t(`map.scene.answers.${answer}`) }));
  return (
    <ChoiceField
      label={label}
      value={(value ?? null) as string | null}
      choices={choices}
      onSave={(answer) => onSave({ answer: answer as CardValue['answer'] })}
      clearable
      placeholder={placeholder || t('properties.none')}
      disabled={disabled}
    />
  );
}

function Person({ label, value, placeholder, disabled, onName }: ControlProps) {
  const { t } = useTranslation();
  const people = useNamed('person');
  const saved = typeof value === 'string' ? (people.find((one) => one.value === value)?.label ?? t('properties.gone')) : '';
  const draft = useDraftName(saved, onName);
  return (
    <Autocomplete
      label={label}
      {...draft}
      data={[...new Set(people.map((one) => one.label))]}
      disabled={disabled}
      placeholder={placeholder || t('properties.none')}
      comboboxProps={{ shadow: 'md', radius: 10 }}
      classNames={fieldClasses}
    />
  );
}

const CONTROLS: Readonly<Record<CardFieldKind, ComponentType<ControlProps>>> = {
  text: Text,
  number: Figure,
  day: Day,
  choice: Choice,
  'yes-no': YesNo,
  person: Person,
};
