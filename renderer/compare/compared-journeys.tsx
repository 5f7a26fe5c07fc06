import { Button } from '@mantine/core';
import { Equal } from 'lucide-react';
import { type ComponentProps, memo, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Arrangement, CHANGE_KINDS, type Change, type ChangeKind, walkedSteps } from '../../shared/analysis/index.ts';
import { liveRecord } from '../../shared/model/kinds.ts';
import { useGoTo } from '../panels/record/use-go-to.ts';
import { useDocument } from '../records/index.ts';
import type { ComparedPair } from '../state/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ChangeList } from './change-list.tsx';
import classes from './compare.module.css';
import { CompareHead, CompareTools } from './compare-bar.tsx';
import { ComparedMap } from './compared-map.tsx';
import { marksOf } from './marks-of.ts';
import { type Compared, useComparison } from './use-comparison.ts';
import { useWalk } from './use-walk.ts';

const EVERY: ReadonlySet<ChangeKind> = new Set(CHANGE_KINDS);

export function ComparedJourneys({ pair }: { readonly pair: ComparedPair }) {
  const { t } = useTranslation();
  const [kinds, setKinds] = useState(EVERY);
  const [arrangement, setArrangement] = useState<Arrangement>('lanes');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const compared = useComparison(pair, { kinds, arrangement, onlyChanged });
  const { comparison, changes, map, names } = compared;
  const { a, b } = pair;
  const walk = useWalk(changes);
  // Without lanes only what has none would be left, such as a single note beside the grid.
  const isBare = onlyChanged && changes.length === 0;
  const goTo = useGoTo();
  const marks = useMemo(
    () => marksOf(comparison, changes, map, { a: t('compare.notIn', { side: names.a }), b: t('compare.notIn', { side: names.b }) }),
    [comparison, changes, map, names, t],
  );
  const open = useCallback(
    (change: Change, id: string | null = change.b ?? change.a) => {
      if (id !== null) goTo({ kind: change.subject, record: id, journey: id === change.b ? b : a });
    },
    [goTo, a, b],
  );
  return (
    <>
      <Head
        pair={pair}
        arrangement={arrangement}
        onArrange={setArrangement}
        onlyChanged={onlyChanged}
        onOnlyChanged={setOnlyChanged}
        walkable={changes.length > 0}
        drawn={!isBare}
      />
      <div className={classes['body']}>
        {isBare ? (
          <NothingChanged isSame={comparison.changes.length === 0} onEveryKind={() => setKinds(EVERY)} onEveryLane={() => setOnlyChanged(false)} />
        ) : (
          <ComparedMap compared={compared} marks={marks} walk={walk} onOpen={open} />
        )}
        <div className={classes['side']}>
          <Walked pair={pair} comparison={comparison} />
          <ChangeList compared={compared} kinds={kinds} onKinds={setKinds} walk={walk} onOpen={open} told={isBare} />
        </div>
      </div>
    </>
  );
}

interface NothingChangedProps {
  /** There is no change at all; else there is none of the chosen kinds. */
  readonly isSame: boolean;
  readonly onEveryKind: () => void;
  readonly onEveryLane: () => void;
}

/** In place of a map of the lanes with changes, where there are none. */
function NothingChanged({ isSame, onEveryKind, onEveryLane }: NothingChangedProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['nothing']}>
      <EmptyState icon={Equal} title={t(isSame ? 'compare.none' : 'compare.noneShown')} text={t(isSame ? 'compare.noneText' : 'compare.noneOfKind')}>
        <Button onClick={isSame ? onEveryLane : onEveryKind}>{t(isSame ? 'compare.everyLane' : 'compare.everyKind')}</Button>
      </EmptyState>
    </div>
  );
}

/** A walk leaves it as it is drawn. */
const Head = memo(function Head({ pair, ...tools }: { readonly pair: ComparedPair } & ComponentProps<typeof CompareTools>) {
  return (
    <CompareHead pair={pair}>
      <CompareTools {...tools} />
    </CompareHead>
  );
});

/** How the plan was walked, where one is compared with what was lived. */
function Walked({ pair, comparison }: { readonly pair: ComparedPair } & Pick<Compared, 'comparison'>) {
  const { t } = useTranslation();
  const lived = useDocument(({ records }) => liveRecord(records, 'journey', pair.b)?.state === 'actual');
  if (!lived) return null;
  const { done, skipped, deviated, added } = walkedSteps(comparison);
  return (
    <dl className={classes['walked']}>
      {(
        [
          ['done', done],
          ['skipped', skipped],
          ['deviated', deviated],
          ['unplanned', added],
        ] as const
      ).map(([name, count]) => (
        <div key={name}>
          <dt className="cx-small">{t(`compare.walked.${name}`)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
