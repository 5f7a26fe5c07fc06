import { MessageSquare } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commentThreads, type Thread } from '../../../shared/analysis/index.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import segments from '../../ui/segments.module.css';
import { useWord } from '../../ui/use-word.ts';
import { useMapWord } from '../record/use-map-word.ts';
import list from '../side/side-list.module.css';
import classes from './comments.module.css';
import { type Subject, subjectOf, subjectTitle } from './subject.ts';
import { SubjectWriter } from './subject-writer.tsx';
import { ThreadList } from './thread-list.tsx';

const FILTERS = ['open', 'resolved', 'mine'] as const;
type Filter = (typeof FILTERS)[number];

/** What people say about what is selected, then about the rest of the map and of the file. */
export function CommentsPanel() {
  const { t } = useTranslation();
  const word = useWord();
  const mapWord = useMapWord();
  const selection = useView((view) => view.selection);
  const journey = useView((view) => view.journey);
  const [filter, setFilter] = useState<Filter>('open');
  const subject = useMemo(() => subjectOf(selection, journey), [selection, journey]);
  const title = useDocument((state) => (subject ? subjectTitle(state.records, subject, mapWord) : '')) || (subject ? word(`kinds.${subject.kind}`) : '');
  const threads = useThreads(filter);
  const { here, onMap, elsewhere } = useMemo(() => parted(threads, subject, journey), [threads, subject, journey]);
  return (
    <div className={list['root']}>
      {subject ? <SubjectWriter subject={subject} title={title} /> : null}
      <fieldset className={`${segments['segments']} ${classes['filters']}`}>
        <legend className="cx-visually-hidden">{t('comments.filter')}</legend>
        {FILTERS.map((one) => (
          <button key={one} type="button" className={segments['segment']} aria-pressed={filter === one} onClick={() => setFilter(one)}>
            {t(`comments.filters.${one}`)}
          </button>
        ))}
      </fieldset>
      {threads.length === 0 ? <EmptyState icon={MessageSquare} title={t(`comments.none.${filter}`)} text={t('comments.noneText')} /> : null}
      <ThreadList label={t('comments.here', { name: title })} threads={here} named={false} />
      <ThreadList label={t('comments.onMap')} threads={onMap} named />
      <ThreadList label={t('comments.elsewhere')} threads={elsewhere} named />
    </div>
  );
}

function useThreads(filter: Filter): readonly Thread[] {
  const comments = useDocument((state) => state.records.comment);
  const person = useDocument((state) => state.person);
  const all = useMemo(() => commentThreads(comments), [comments]);
  return useMemo(() => {
    if (filter === 'mine') return all.filter(({ root, answers }) => [root, ...answers].some(({ author }) => author === person));
    return all.filter(({ root }) => root.resolved === (filter === 'resolved'));
  }, [all, filter, person]);
}

function parted(threads: readonly Thread[], subject: Subject | null, journey: string | null) {
  const here = threads.filter(({ root }) => root.about === subject?.id);
  const others = threads.filter(({ root }) => root.about !== subject?.id);
  return { here, onMap: others.filter(({ root }) => root.journey === journey), elsewhere: others.filter(({ root }) => root.journey !== journey) };
}
