import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { commentThreads } from '../../../shared/analysis/index.ts';
import { useDocument } from '../../records/index.ts';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import { useWord } from '../../ui/use-word.ts';
import { useMapWord } from '../record/use-map-word.ts';
import classes from './comments.module.css';
import { type Subject, subjectTitle } from './subject.ts';
import { SubjectWriter } from './subject-writer.tsx';
import { ThreadView } from './thread-view.tsx';

/** The comments on one record, where a page of its own shows it. */
export function RecordComments({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation();
  const word = useWord();
  const mapWord = useMapWord();
  const list = useFocusAfterRemoval<HTMLUListElement>();
  const comments = useDocument((state) => state.records.comment);
  const threads = useMemo(() => commentThreads(comments).filter(({ root }) => root.about === subject.id), [comments, subject.id]);
  const title = useDocument((state) => subjectTitle(state.records, subject, mapWord)) || word(`kinds.${subject.kind}`);
  const open = threads.filter(({ root }) => !root.resolved).length;
  return (
    <section className={classes['ofRecord']} aria-labelledby={`comments-${subject.id}`}>
      <div className={classes['head']}>
        <h2 className="cx-head" id={`comments-${subject.id}`}>
          {t('sides.comments')}
        </h2>
        {open > 0 ? (
          <span className={classes['count']} title={t('comments.openCount', { count: open })}>
            {open}
          </span>
        ) : null}
      </div>
      <SubjectWriter subject={subject} title={title} />
      <ul ref={list} className={classes['threads']}>
        {threads.map((thread) => (
          <ThreadView key={thread.root.id} thread={thread} named={false} />
        ))}
      </ul>
    </section>
  );
}
