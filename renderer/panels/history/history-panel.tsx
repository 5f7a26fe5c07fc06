import { Button } from '@mantine/core';
import { History } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupHistory } from '../../../shared/analysis/index.ts';
import { useView } from '../../state/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNamed } from '../record/use-named.ts';
import { ReachField } from '../side/reach-field.tsx';
import list from '../side/side-list.module.css';
import classes from './history.module.css';
import { HistoryGroupView } from './history-group-view.tsx';
import { presentRun } from './present-run.ts';
import { SinceLastLook } from './since-last-look.tsx';
import { useHistory } from './use-history.ts';
import { useNewChanges } from './use-new-changes.ts';

/** Signing is no work that anybody looks for. */
const LEFT_OUT: ReadonlySet<string> = new Set(['signPerson']);

/** Who did what when, from the journal. */
export function HistoryPanel() {
  const { t } = useTranslation();
  const shown = useView((view) => view.journey);
  const people = useNamed('person');
  const [author, setAuthor] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  const journey = whole ? null : shown;
  const { edits, hasMore, loading, more } = useHistory({ author, journey });
  const groups = useMemo(() => groupHistory(edits.filter(({ label }) => !LEFT_OUT.has(label))), [edits]);
  const { changes, present } = useNewChanges();
  const at = useMemo(() => presentRun(groups, present), [groups, present]);
  return (
    <div className={list['root']}>
      <SinceLastLook changes={changes} present={present} />
      <fieldset className={list['filters']}>
        <legend className="cx-visually-hidden">{t('history.filter')}</legend>
        <ReachField whole={whole} onChange={setWhole} />
        <ChoiceField label={t('history.by')} hideLabel value={author} choices={people} placeholder={t('history.everybody')} clearable onSave={setAuthor} />
      </fieldset>
      {groups.length === 0 && !loading ? <EmptyState icon={History} title={t('history.none')} text={t('history.noneText')} /> : null}
      <ol className={classes['groups']} aria-label={t('sides.history')} aria-busy={loading}>
        {groups.map((group) => (
          <HistoryGroupView
            key={`${group.to} ${group.author}`}
            group={group}
            present={group.runs.some(({ edits: [newest] }) => newest?.id === at) ? at : null}
          />
        ))}
      </ol>
      {hasMore ? (
        <Button variant="subtle" onClick={more} loading={loading}>
          {t('history.older')}
        </Button>
      ) : null}
    </div>
  );
}
