import { Checkbox, MultiSelect } from '@mantine/core';
import { ChevronDown, ChevronRight, ChevronUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { deleteCardField, moveCardField } from '../../../shared/commands/index.ts';
import { CARD_FIELD_KINDS, type CardField } from '../../../shared/model/card-field.ts';
import { CARD_KINDS } from '../../../shared/model/card-kinds.ts';
import { useDocumentStore } from '../../records/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { pillClasses } from '../../ui/pill-classes.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useRecord } from '../record/use-record.ts';
import classes from './card-fields.module.css';
import { OptionList } from './option-list.tsx';

interface CardFieldRowProps {
  readonly field: CardField;
  readonly index: number;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One field: its name and kind, its place among the others, and behind its arrow all that it is. */
export function CardFieldRow({ field, index, count, open, onToggle }: CardFieldRowProps) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const { writable } = useRecord('card_field', field.id);
  const name = field.name || t('properties.unnamed');
  const move = (to: number) => document.run(moveCardField, { field: field.id, index: to });
  return (
    <li className={classes['row']}>
      <div className={classes['head']}>
        <button type="button" className={classes['toggle']} aria-expanded={open} onClick={onToggle}>
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden className={classes['chevron']} />
          <span className={classes['name']} dir="auto">
            {name}
          </span>
          <span className="cx-meta">{t(`cardFields.kinds.${field.kind}`)}</span>
        </button>
        <IconButton icon={ChevronUp} label={t('cardFields.up', { name })} onClick={() => move(index - 1)} disabled={!writable || index === 0} />
        <IconButton icon={ChevronDown} label={t('cardFields.down', { name })} onClick={() => move(index + 1)} disabled={!writable || index === count - 1} />
        <IconButton
          icon={Trash2}
          label={t('cardFields.remove', { name })}
          onClick={() => document.run(deleteCardField, { field: field.id })}
          disabled={!writable}
        />
      </div>
      {open ? <FieldForm field={field} /> : null}
    </li>
  );
}

function FieldForm({ field }: { readonly field: CardField }) {
  const { t } = useTranslation();
  const word = useWord();
  const { set, writable } = useRecord('card_field', field.id);
  const kinds = CARD_FIELD_KINDS.map((kind) => ({ value: kind, label: t(`cardFields.kinds.${kind}`) }));
  return (
    <div className={classes['form']}>
      <div className={classes['pair']}>
        <TextField label={t('cardFields.name')} value={field.name} onSave={(name) => set({ name })} disabled={!writable} />
        <ChoiceField
          label={t('cardFields.kind')}
          value={field.kind}
          choices={kinds}
          onSave={(kind) => kind && set({ kind: kind as CardField['kind'] })}
          disabled={!writable}
        />
      </div>
      {field.kind === 'number' ? <TextField label={t('cardFields.unit')} value={field.unit} onSave={(unit) => set({ unit })} disabled={!writable} /> : null}
      {field.kind === 'choice' ? <OptionList field={field} /> : null}
      <MultiSelect
        label={t('cardFields.cardKinds')}
        data={CARD_KINDS.map((kind) => ({ value: kind, label: word(`cardKinds.${kind}`) }))}
        value={[...field.cardKinds]}
        onChange={(chosen) => set({ cardKinds: chosen as CardField['cardKinds'] })}
        placeholder={field.cardKinds.length === 0 ? t('cardFields.allKinds') : ''}
        disabled={!writable}
        searchable
        classNames={pillClasses}
      />
      <Checkbox
        label={t('cardFields.onMap')}
        checked={field.onMap}
        onChange={(event) => set({ onMap: event.currentTarget.checked })}
        disabled={!writable}
        size="sm"
      />
    </div>
  );
}
