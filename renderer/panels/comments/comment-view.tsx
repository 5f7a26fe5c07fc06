import { Menu } from '@mantine/core';
import { MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteRecords, editComment } from '../../../shared/commands/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocumentStore } from '../../records/index.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { whenWords } from '../../ui/when-words.ts';
import { useWritable } from '../record/use-record.ts';
import { CommentWriter } from './comment-writer.tsx';
import classes from './comments.module.css';
import { usePerson } from './use-person.ts';
import { useUnsent } from './use-unsent.ts';

/** Stamps count microseconds. */
const PER_MILLISECOND = 1_000;

interface CommentViewProps {
  readonly comment: RecordOfKind<'comment'>;
}

/** Who said what, and when. One's own words can be changed and taken back. */
export function CommentView({ comment }: CommentViewProps) {
  const { t, i18n } = useTranslation();
  const document = useDocumentStore();
  const writable = useWritable();
  const who = usePerson(comment.author);
  const unsent = useUnsent(`change ${comment.id}`);
  // begun: by a press, and so with the keyboard; held: it was left unsent, and comes back.
  const [editing, setEditing] = useState<'begun' | 'held' | null>(unsent.first === '' ? null : 'held');
  if (comment.deleted) return <p className={classes['gone']}>{t('comments.deleted')}</p>;
  const at = comment.created.at / PER_MILLISECOND;
  const save = (text: string) => {
    document.run(editComment, { comment: comment.id, text });
    setEditing(null);
  };
  const cancel = () => {
    unsent.onDraft('');
    setEditing(null);
  };
  return (
    <div className={classes['comment']}>
      <Avatar name={who.name} colour={who.colour} size={24} />
      <div className={classes['said']}>
        <div className={classes['by']}>
          <b>{who.name}</b>
          <time className="cx-meta" dateTime={new Date(at).toISOString()}>
            {whenWords(at, Date.now(), i18n.language)}
          </time>
          {who.isMe && writable ? <OwnMenu onEdit={() => setEditing('begun')} id={comment.id} /> : null}
        </div>
        {editing ? (
          <CommentWriter
            label={t('comments.change')}
            send={t('comments.keep')}
            first={unsent.first || comment.text}
            onDraft={unsent.onDraft}
            onSend={save}
            onCancel={cancel}
            focused={editing === 'begun'}
          />
        ) : (
          <p className={classes['text']}>{comment.text}</p>
        )}
      </div>
    </div>
  );
}

function OwnMenu({ id, onEdit }: { readonly id: string; readonly onEdit: () => void }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  return (
    <Menu position="bottom-end">
      <span className={classes['more']}>
        <Menu.Target>
          <IconButton icon={MoreHorizontal} label={t('comments.more')} size={24} />
        </Menu.Target>
      </span>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={16} strokeWidth={1.5} />} onClick={onEdit}>
          {t('comments.change')}
        </Menu.Item>
        <Menu.Item leftSection={<Trash2 size={16} strokeWidth={1.5} />} onClick={() => document.run(deleteRecords, { items: [{ kind: 'comment', id }] })}>
          {t('comments.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
