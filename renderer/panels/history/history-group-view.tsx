import { Rewind } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryGroup, PastEdit, Run } from '../../../shared/analysis/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { capital } from '../../ui/capital.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useWord } from '../../ui/use-word.ts';
import { whenWords } from '../../ui/when-words.ts';
import { usePerson } from '../comments/use-person.ts';
import { useGoTo } from '../record/use-go-to.ts';
import classes from './history.module.css';

/** Stamps count microseconds. */
const PER_MILLISECOND = 1_000;
const NAMES = 3;

/** What one person did in one go. A page of older ones leaves the newer as they are drawn. */
export const HistoryGroupView = memo(function HistoryGroupView({ group }: { readonly group: HistoryGroup<PastEdit> }) {
  const { i18n } = useTranslation();
  const who = usePerson(group.author);
  const at = group.to / PER_MILLISECOND;
  return (
    <li>
      <div className={classes['head']}>
        <Avatar name={who.name} colour={who.colour} size={24} />
        <b className="cx-one-line" dir="auto">{who.name}</b>
        <time className="cx-meta" dateTime={new Date(at).toISOString()}>
          {whenWords(at, Date.now(), i18n.language)}
        </time>
      </div>
      <ul className={classes['runs']}>
        {group.runs.map((run) => (
          <RunView key={run.edits[0]?.id} run={run} />
        ))}
      </ul>
    </li>
  );
}, sameGroup);

function sameGroup({ group: a }: { readonly group: HistoryGroup<PastEdit> }, { group: b }: { readonly group: HistoryGroup<PastEdit> }): boolean {
  return a.from === b.from && a.to === b.to && a.author === b.author && a.runs.length === b.runs.length;
}

function RunView({ run }: { readonly run: Run<PastEdit> }) {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const view = useViewStore();
  const goTo = useGoTo();
  const [newest] = run.edits;
  const past = useView((state) => state.past === newest?.stamp);
  if (!newest) return null;
  const touched = distinct(run.edits.flatMap((edit) => edit.touched));
  const target = touched.find(({ journey }) => journey !== null);
  const label = capital(word(`edits.${run.label}`, { defaultValue: t('history.edit') }), i18n.language);
  const names = touched.map(({ kind, name }) => name || word(`kinds.${kind}`, { defaultValue: kind }));
  const what = (
    <>
      <span>{run.edits.length > 1 ? t('history.times', { label, count: run.edits.length }) : label}</span>
      <span className={classes['names']}>{namesOf(names, i18n.language)}</span>
    </>
  );
  return (
    <li className={classes['run']} data-past={past}>
      {target ? (
        <button type="button" className={classes['what']} title={t('comments.goTo')} onClick={() => goTo(target)}>
          {what}
        </button>
      ) : (
        <span className={classes['what']}>{what}</span>
      )}
      <IconButton icon={Rewind} label={t('history.lookBack')} pressed={past} onClick={() => view.showPast(past ? null : newest.stamp)} size={24} />
    </li>
  );
}

function distinct(touched: PastEdit['touched']): PastEdit['touched'] {
  return [...new Map(touched.map((one) => [`${one.kind}/${one.record}`, one])).values()];
}

function namesOf(names: readonly string[], language: string): string {
  const shown = [...new Set(names)];
  const rest = shown.length > NAMES ? ' …' : '';
  const parts = shown.slice(0, NAMES);
  // a list of units stands without any mark in Chinese
  const list = language.startsWith('zh') ? parts.join('、') : new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(parts);
  return list + rest;
}
