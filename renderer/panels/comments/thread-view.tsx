import { Button } from '@mantine/core';
import { Check, Ghost, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../../shared/analysis/index.ts';
import { answerComment, resolveComment } from '../../../shared/commands/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useWord } from '../../ui/use-word.ts';
import { useGoTo } from '../record/use-go-to.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useWritable } from '../record/use-record.ts';
import { CommentView } from './comment-view.tsx';
import { CommentWriter } from './comment-writer.tsx';
import classes from './comments.module.css';
import { isGone, subjectOfComment, subjectTitle } from './subject.ts';
import { useUnsent } from './use-unsent.ts';

interface ThreadViewProps {
  readonly thread: Thread;
  /** Names what it is about, with the way there. */
  readonly named: boolean;
}

export function ThreadView({ thread, named }: ThreadViewProps) {
  const { root, answers } = thread;
  const title = useSubjectTitle(thread);
  return (
    <li className={classes['thread']} data-resolved={root.resolved} aria-label={title}>
      {named ? <SubjectLine thread={thread} title={title} /> : null}
      <CommentView comment={root} />
      {answers.map((answer) => (
        <CommentView key={answer.id} comment={answer} />
      ))}
      <ThreadActs thread={thread} />
    </li>
  );
}

function useSubjectTitle({ root }: Thread): string {
  const word = useWord();
  const mapWord = useMapWord();
  const subject = subjectOfComment(root);
  const title = useDocument((state) => (subject ? subjectTitle(state.records, subject, mapWord) : ''));
  return title || word(subject ? `kinds.${subject.kind}` : 'properties.gone');
}

/** What the thread is about; of what was deleted only a ghost is left. */
function SubjectLine({ thread: { root }, title }: { readonly thread: Thread; readonly title: string }) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const subject = subjectOfComment(root);
  const gone = useDocument((state) => !subject || isGone(state.records, state.loadedJourneys, subject));
  if (gone || !subject)
    return (
      <p className={classes['ghost']}>
        <Ghost size={14} strokeWidth={1.5} aria-hidden />
        <span className={classes['title']} dir="auto">
          {title}
        </span>
        <span>{t('comments.subjectDeleted')}</span>
      </p>
    );
  return (
    <button
      type="button"
      className={classes['subject']}
      title={t('comments.goTo')}
      onClick={() => goTo({ kind: subject.kind, record: subject.id, journey: subject.journey })}
    >
      <span className={classes['title']} dir="auto">
        {title}
      </span>
    </button>
  );
}

function ThreadActs({ thread: { root } }: { readonly thread: Thread }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const person = useDocument((state) => state.person);
  const writable = useWritable();
  const unsent = useUnsent(`answer ${root.id}`);
  // begun: by a press, and so with the keyboard; held: it was left unsent, and comes back.
  const [answering, setAnswering] = useState<'begun' | 'held' | null>(unsent.first === '' ? null : 'held');
  if (!writable) return null;
  const answer = (text: string) => {
    document.run(answerComment, { comment: root.id, text, author: person });
    setAnswering(null);
  };
  const cancel = () => {
    unsent.onDraft('');
    setAnswering(null);
  };
  if (answering)
    return (
      <CommentWriter {...unsent} label={t('comments.answer')} send={t('comments.answer')} onSend={answer} onCancel={cancel} focused={answering === 'begun'} />
    );
  const Icon = root.resolved ? RotateCcw : Check;
  return (
    <div className={classes['threadActs']}>
      <Button size="compact-sm" variant="subtle" onClick={() => setAnswering('begun')}>
        {t('comments.answer')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<Icon size={14} strokeWidth={1.5} />}
        onClick={() => document.run(resolveComment, { comment: root.id, resolved: !root.resolved })}
      >
        {t(root.resolved ? 'comments.reopen' : 'comments.resolve')}
      </Button>
    </div>
  );
}
