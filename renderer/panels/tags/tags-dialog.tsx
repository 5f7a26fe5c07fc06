import { Button, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTag } from '../../../shared/commands/index.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import fieldClasses from '../../ui/field.module.css';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import { useWritable } from '../record/use-record.ts';
import { TagRow } from './tag-row.tsx';
import classes from './tags.module.css';
import { useTags } from './use-tags.ts';

/** All tags of the file: their names and colours; two can be made one, and any can go. Each change is one undo. */
export function TagsDialog() {
  const { t } = useTranslation();
  const view = useViewStore();
  const writable = useWritable();
  const tags = useTags();
  const list = useFocusAfterRemoval<HTMLUListElement>();
  return (
    <Dialog size={640} title={t('tags.title')} onClose={() => view.openDialog(null)}>
      <p className={classes['hint']}>{t(tags.length === 0 ? 'tags.none' : 'tags.text')}</p>
      <ul ref={list} className={classes['list']} aria-label={t('tags.title')}>
        {tags.map((tag) => (
          <TagRow key={tag.id} tag={tag} others={tags.filter(({ id }) => id !== tag.id)} />
        ))}
      </ul>
      {writable ? <NewTag /> : null}
    </Dialog>
  );
}

function NewTag() {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') document.run(addTag, { name });
    setName('');
  };
  return (
    <form className={classes['new']} onSubmit={add}>
      <TextInput label={t('tags.newName')} value={name} onChange={(event) => setName(event.currentTarget.value)} classNames={fieldClasses} data-autofocus />
      <Button type="submit" variant="filled" leftSection={<Plus size={16} strokeWidth={1.5} />} disabled={name.trim() === ''}>
        {t('tags.add')}
      </Button>
    </form>
  );
}
