import { Button, ScrollArea } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceKey, type Match } from '../../../shared/commands/carry/match.ts';
import { MATCH_KINDS, type MatchKind } from '../../../shared/commands/carry/matched-kinds.ts';
import { useWord } from '../../ui/use-word.ts';
import classes from './carry.module.css';
import { MatchRow } from './match-row.tsx';
import type { ParcelPlan } from './use-parcel-plan.ts';

/** So many of a kind are shown at first: three hundred touchpoints that were found are no reading. */
const SHOWN = 12;

/** What the parcel names, kind by kind; first what was not found. */
export function MatchGroups({ plan }: { readonly plan: ParcelPlan }) {
  const { t } = useTranslation();
  const byKind = Map.groupBy(plan.matches, ({ kind }) => kind);
  if (plan.matches.length === 0) return <p className={`cx-meta ${classes['nothing']}`}>{t(plan.loading ? 'carry.reading' : 'carry.nothingNamed')}</p>;
  return (
    <ScrollArea.Autosize mah="min(54vh, 560px)" type="auto" className={classes['matches'] ?? ''} viewportProps={{ tabIndex: -1 }}>
      {MATCH_KINDS.map((kind) => {
        const matches = byKind.get(kind);
        return matches ? <Group key={kind} kind={kind} matches={matches} plan={plan} /> : null;
      })}
    </ScrollArea.Autosize>
  );
}

interface GroupProps {
  readonly kind: MatchKind;
  readonly matches: readonly Match[];
  readonly plan: ParcelPlan;
}

function Group({ kind, matches, plan }: GroupProps) {
  const { t } = useTranslation();
  const word = useWord();
  const heading = useId();
  const [all, setAll] = useState(false);
  const rows = useRef<HTMLUListElement>(null);
  // The button is gone then: the keyboard goes on at the first row that it brought.
  useEffect(() => {
    if (all) rows.current?.children[SHOWN]?.querySelector<HTMLElement>('button, input')?.focus();
  }, [all]);
  const found = matches.filter((match) => plan.choiceOf(match).as === 'found').length;
  // The order is that of what is usual: a row stays where it is while it is said otherwise.
  const sorted = [...matches.filter(({ usual }) => usual.as !== 'found'), ...matches.filter(({ usual }) => usual.as === 'found')];
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  return (
    <section className={classes['group']} aria-labelledby={heading}>
      <h3 id={heading} className="cx-small">
        {word(`carry.kinds.${kind}`)}
        <span className="cx-meta">{t('carry.found', { found, count: matches.length })}</span>
      </h3>
      <ul ref={rows}>
        {shown.map((match) => (
          <MatchRow key={choiceKey(match)} plan={plan} match={match} />
        ))}
      </ul>
      {shown.length < sorted.length ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('carry.showAll', { count: sorted.length })}
        </Button>
      ) : null}
    </section>
  );
}
