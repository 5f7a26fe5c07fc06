import { useTranslation } from 'react-i18next';
import { addComment } from '../../../shared/commands/index.ts';
import { inShort } from '../../../shared/scene/text/in-short.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { useWritable } from '../record/use-record.ts';
import { CommentWriter } from './comment-writer.tsx';
import type { Subject } from './subject.ts';
import { useUnsent } from './use-unsent.ts';

/** Begins a thread on a thing. What is written and not sent waits for the way back to that thing. */
export function SubjectWriter({ subject, title }: { readonly subject: Subject; readonly title: string }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const person = useDocument((state) => state.person);
  const wanted = useView((state) => state.writesComment);
  const writable = useWritable();
  const unsent = useUnsent(`about ${subject.id}`);
  if (!writable) return null;
  const send = (text: string) => void document.run(addComment, { journey: subject.journey, about: subject, text, author: person });
  return (
    <CommentWriter
      key={subject.id}
      label={t('comments.commentOn', { name: title })}
      prompt={t('comments.commentOn', { name: inShort(title) })}
      send={t('comments.send')}
      {...unsent}
      onSend={send}
      focused={wanted}
      onFocused={view.tookComment}
    />
  );
}
