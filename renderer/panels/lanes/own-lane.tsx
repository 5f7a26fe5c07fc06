import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CARD_KINDS, type CardKind } from '../../../shared/model/card-kinds.ts';
import { addLaneHere, useActions } from '../../actions/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import fieldClasses from '../../ui/field.module.css';
import { useWord } from '../../ui/use-word.ts';
import classes from './lanes.module.css';

/** A lane of one's own: what it is called, what goes in, and what a new card in it is. */
export function OwnLane({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const { context } = useActions();
  const [title, setTitle] = useState('');
  const [hint, setHint] = useState('');
  const [holds, setHolds] = useState<CardKind>('note');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    onDone();
    addLaneHere(context, 'own', { title: title.trim(), hint: hint.trim(), holds: holds === 'note' ? null : holds });
  };
  return (
    <section className={classes['group']}>
      <h3 className="cx-label">{t('lanes.groups.own')}</h3>
      <form className={classes['own']} onSubmit={submit}>
        <TextInput
          label={t('properties.fields.title')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={200}
          classNames={fieldClasses}
        />
        <TextInput
          label={t('properties.fields.hint')}
          value={hint}
          onChange={(event) => setHint(event.currentTarget.value)}
          maxLength={200}
          classNames={fieldClasses}
        />
        <ChoiceField
          label={t('properties.fields.holds')}
          value={holds}
          choices={CARD_KINDS.map((kind) => ({ value: kind, label: word(`cardKinds.${kind}`) }))}
          onSave={(kind) => kind && setHolds(kind as CardKind)}
        />
        <Button type="submit" variant="filled" disabled={title.trim() === ''}>
          {t('lanes.add')}
        </Button>
      </form>
    </section>
  );
}
