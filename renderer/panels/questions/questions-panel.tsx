import { CircleHelp } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openQuestions } from '../../../shared/analysis/index.ts';
import { live } from '../../../shared/model/kinds.ts';
import { loadEvery, useDocument, useDocumentStore } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CommentWriter } from '../comments/comment-writer.tsx';
import { useUnsent } from '../comments/use-unsent.ts';
import { useWritable } from '../record/use-record.ts';
import { ReachField } from '../side/reach-field.tsx';
import list from '../side/side-list.module.css';
import { QuestionRow } from './question-row.tsx';
import classes from './questions.module.css';
import { useAsk } from './use-ask.ts';

const STATES = ['open', 'answered', 'all'] as const;
type State = (typeof STATES)[number];
const PAGE = 100;

/** What nobody knows yet, as a list: the research plan. */
export function QuestionsPanel() {
  const { t } = useTranslation();
  const shown = useView((view) => view.journey);
  const records = useDeferredValue(useDocument((state) => state.records));
  const writable = useWritable();
  const ask = useAsk();
  const unsent = useUnsent('question');
  const [state, setState] = useState<State>('open');
  const [whole, setWhole] = useState(false);
  useEveryJourney(whole);
  const questions = useMemo(() => openQuestions(records, whole ? null : shown), [records, whole, shown]);
  const wanted = questions.filter(({ answers }) => state === 'all' || answers.length > 0 === (state === 'answered'));
  return (
    <div className={list['root']}>
      {writable && shown !== null ? <CommentWriter {...unsent} label={t('questions.ask')} send={t('questions.add')} onSend={ask} /> : null}
      <fieldset className={list['filters']}>
        <legend className="cx-visually-hidden">{t('questions.filter')}</legend>
        <ReachField whole={whole} onChange={setWhole} />
        <ChoiceField
          label={t('questions.state')}
          hideLabel
          value={state}
          choices={STATES.map((value) => ({ value, label: t(`questions.states.${value}`) }))}
          onSave={(value) => setState(value as State)}
        />
      </fieldset>
      {wanted.length === 0 ? <EmptyState icon={CircleHelp} title={t('questions.none')} text={t('questions.noneText')} /> : null}
      <ul className={classes['list']} aria-label={t('sides.questions')}>
        {wanted.slice(0, PAGE).map((question) => (
          <QuestionRow key={question.card.id} question={question} elsewhere={question.card.journey !== shown} />
        ))}
      </ul>
      {wanted.length > PAGE ? <p className={classes['meta']}>{t('questions.first', { count: PAGE, all: wanted.length })}</p> : null}
    </div>
  );
}

/** The whole file's questions stand on its maps. */
function useEveryJourney(wanted: boolean): void {
  const document = useDocumentStore();
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    const journeys = live(document.store.getState().records, 'journey').map(({ id }) => id);
    // A journey that cannot be loaded is told about by the document's own fault.
    loadEvery(document, journeys, { signal: stop.signal }).catch(() => undefined);
    return () => stop.abort();
  }, [document, wanted]);
}
