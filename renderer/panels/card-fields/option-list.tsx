import { Checkbox } from '@mantine/core';
import { RotateCcw, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nameOptions, renameOption } from '../../../shared/commands/index.ts';
import type { CardField } from '../../../shared/model/card-field.ts';
import { useDocumentStore } from '../../records/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import { useRecord } from '../record/use-record.ts';
import classes from './card-fields.module.css';

/** The answers of a choice. One that cards hold is retired when it is taken away, and can be offered again. */
export function OptionList({ field }: { readonly field: CardField }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const { set, writable } = useRecord('card_field', field.id);
  const list = useFocusAfterRemoval<HTMLFieldSetElement>();
  const offered = field.options.filter(({ retired }) => !retired).map(({ name }) => name);
  const name = (names: readonly string[]) => document.run(nameOptions, { field: field.id, names });
  return (
    <fieldset ref={list} className={classes['options']}>
      <legend className={classes['legend']}>{t('cardFields.options')}</legend>
      {field.options.map((option, index) => (
        <div key={option.id} className={classes['option']} data-retired={option.retired}>
          <TextField
            label={t('cardFields.option', { number: index + 1 })}
            hideLabel
            value={option.name}
            onSave={(text) => document.run(renameOption, { field: field.id, option: option.id, name: text })}
            disabled={!writable || option.retired}
          />
          {option.retired ? (
            <>
              <span className="cx-meta">{t('cardFields.retired')}</span>
              <IconButton
                icon={RotateCcw}
                label={t('cardFields.offerAgain', { name: option.name })}
                onClick={() => name([...offered, option.name])}
                disabled={!writable}
                size={32}
              />
            </>
          ) : (
            <IconButton
              icon={X}
              label={t('cardFields.removeOption', { name: option.name })}
              onClick={() => name(offered.filter((each) => each !== option.name))}
              disabled={!writable}
              size={32}
            />
          )}
        </div>
      ))}
      <TextField
        key={`new ${field.options.length}`}
        label={t('cardFields.newOption')}
        hideLabel
        value=""
        placeholder={t('cardFields.newOption')}
        onSave={(text) => name([...offered, text])}
        disabled={!writable}
      />
      <Checkbox
        label={t('cardFields.several')}
        checked={field.several}
        onChange={(event) => set({ several: event.currentTarget.checked })}
        disabled={!writable}
        size="sm"
      />
    </fieldset>
  );
}
