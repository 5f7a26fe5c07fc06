import { Button, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addCardField } from '../../../shared/commands/index.ts';
import { CARD_FIELD_KINDS, type CardFieldKind } from '../../../shared/model/card-field.ts';
import { newId } from '../../../shared/model/ids.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import fieldClasses from '../../ui/field.module.css';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import { useWritable } from '../record/use-record.ts';
import { CardFieldRow } from './card-field-row.tsx';
import classes from './card-fields.module.css';
import { useCardFields } from './use-card-fields.ts';

/** Defines the fields of one's own that cards of this file have. */
export function CardFieldsDialog() {
  const { t } = useTranslation();
  const view = useViewStore();
  const writable = useWritable();
  const fields = useCardFields();
  const list = useFocusAfterRemoval<HTMLUListElement>();
  const [open, setOpen] = useState<string | null>(fields[0]?.id ?? null);
  return (
    <Dialog size={640} title={t('cardFields.title')} onClose={() => view.openDialog(null)}>
      <p className={classes['hint']}>{t('cardFields.text')}</p>
      <ul ref={list} className={classes['list']} aria-label={t('cardFields.own')}>
        {fields.map((field, index) => (
          <CardFieldRow
            key={field.id}
            field={field}
            index={index}
            count={fields.length}
            open={open === field.id}
            onToggle={() => setOpen(open === field.id ? null : field.id)}
          />
        ))}
      </ul>
      {writable ? <NewField first={fields.length === 0} onAdded={setOpen} /> : null}
    </Dialog>
  );
}

function NewField({ first, onAdded }: { readonly first: boolean; readonly onAdded: (id: string) => void }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<CardFieldKind>('text');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const id = newId();
    document.run(addCardField, { id, name, kind });
    setName('');
    onAdded(id);
  };
  const kinds = CARD_FIELD_KINDS.map((one) => ({ value: one, label: t(`cardFields.kinds.${one}`) }));
  return (
    <form className={classes['new']} onSubmit={add}>
      <TextInput
        label={t('cardFields.newName')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        classNames={fieldClasses}
        {...(first ? { 'data-autofocus': true } : {})}
      />
      <ChoiceField label={t('cardFields.kind')} value={kind} choices={kinds} onSave={(one) => one && setKind(one as CardFieldKind)} />
      <Button type="submit" variant="filled" leftSection={<Plus size={16} strokeWidth={1.5} />} disabled={name.trim() === ''}>
        {t('cardFields.add')}
      </Button>
    </form>
  );
}
