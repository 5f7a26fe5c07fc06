import { Rewind } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
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
import { useTouchedNames } from './use-touched-names.ts';

/** Stamps count microseconds. */
const PER_MILLISECOND = 1_000;

interface GroupProps {
  readonly group: HistoryGroup<PastEdit>;
  /** The newest edit of the run at which the walk through what is new stands; null: in none of this group. */
  readonly present: string | null;
}

/** What one person did in one go. A page of older ones leaves the newer as they are drawn. */
export const HistoryGroupView = memo(function HistoryGroupView({ group, present }: GroupProps) {
  const { i18n } = useTranslation();
  const who = usePerson(group.author);
  const at = group.to / PER_MILLISECOND;
  return (
    <li>
      <div className={classes['head']}>
        <Avatar name={who.name} colour={who.colour} size={24} />
        <b className="cx-one-line" dir="auto">
          {who.name}
        </b>
        <time className="cx-meta" dateTime={new Date(at).toISOString()}>
          {whenWords(at, Date.now(), i18n.language)}
        </time>
      </div>
      <ul className={classes['runs']}>
        {group.runs.map((run) => (
          <RunView key={run.edits[0]?.id} run={run} present={present !== null && run.edits[0]?.id === present} />
        ))}
      </ul>
    </li>
  );
}, sameGroup);

function sameGroup({ group: a, present }: GroupProps, { group: b, present: then }: GroupProps): boolean {
  return present === then && a.from === b.from && a.to === b.to && a.author === b.author && a.runs.length === b.runs.length;
}

function RunView({ run, present }: { readonly run: Run<PastEdit>; readonly present: boolean }) {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const view = useViewStore();
  const goTo = useGoTo();
  const [newest] = run.edits;
  const past = useView((state) => state.past === newest?.stamp);
  const names = useTouchedNames(run);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (present) row.current?.scrollIntoView({ block: 'nearest' });
  }, [present]);
  if (!newest) return null;
  const target = run.edits.flatMap(({ touched }) => touched).find(({ journey }) => journey !== null);
  const label = capital(word(`edits.${run.label}`, { defaultValue: t('history.edit') }), i18n.language);
  const what = (
    <>
      <span>{run.edits.length > 1 ? t('history.times', { label, count: run.edits.length }) : label}</span>
      {names === '' ? null : <span className={classes['names']}>{names}</span>}
    </>
  );
  return (
    <li ref={row} className={classes['run']} data-past={past} data-present={present} aria-current={present ? 'true' : undefined}>
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
