import { Button } from '@mantine/core';
import { Equal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANGE_KINDS, type Change, type ChangeKind, changesByStage, countChanges } from '../../shared/analysis/index.ts';
import type { Records } from '../../shared/model/kinds.ts';
import { stageTitle } from '../panels/record/titles.ts';
import { useMapWord } from '../panels/record/use-map-word.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { CHANGE_ICONS } from './change-look.ts';
import { ChangeRow } from './change-row.tsx';
import { useChangeWords } from './change-words.ts';
import classes from './compare.module.css';
import type { Compared } from './use-comparison.ts';
import type { Walk } from './use-walk.ts';

interface ChangeListProps {
  readonly compared: Compared;
  readonly records: Records;
  readonly kinds: ReadonlySet<ChangeKind>;
  readonly onKinds: (kinds: ReadonlySet<ChangeKind>) => void;
  readonly walk: Walk;
  readonly onOpen: (change: Change) => void;
}

/** What is other, counted by kind, and listed stage by stage. */
export function ChangeList({ compared, records, kinds, onKinds, walk, onOpen }: ChangeListProps) {
  const { t } = useTranslation();
  const mapWord = useMapWord();
  const { comparison, changes } = compared;
  const counts = countChanges(comparison.changes);
  const groups = [...changesByStage({ changes })];
  const titleOf = (stage: number | null) => {
    const pair = stage === null ? undefined : comparison.stages[stage];
    return pair ? stageTitle(records, pair.b?.id ?? pair.a?.id ?? '', mapWord) : t('compare.whole');
  };
  const toggle = (kind: ChangeKind) => onKinds(kinds.has(kind) ? new Set([...kinds].filter((one) => one !== kind)) : new Set([...kinds, kind]));
  return (
    <section className={classes['list']} aria-label={t('compare.list')}>
      <h2 className="cx-visually-hidden">{t('compare.list')}</h2>
      <fieldset className={classes['filter']}>
        <legend className="cx-visually-hidden">{t('compare.filter')}</legend>
        {CHANGE_KINDS.map((kind) => (
          <KindFilter key={kind} kind={kind} count={counts[kind]} on={kinds.has(kind)} onToggle={() => toggle(kind)} />
        ))}
      </fieldset>
      {changes.length === 0 ? (
        <EmptyState icon={Equal} title={t('compare.none')} text={t(comparison.changes.length === 0 ? 'compare.noneText' : 'compare.noneOfKind')} />
      ) : null}
      {groups.map(([stage, list]) => (
        <Section key={stage ?? 'whole'} title={titleOf(stage)} aside={<Counts changes={list} />}>
          <Changes changes={list} records={records} walk={walk} onOpen={onOpen} />
        </Section>
      ))}
    </section>
  );
}

interface KindFilterProps {
  readonly kind: ChangeKind;
  readonly count: number;
  readonly on: boolean;
  readonly onToggle: () => void;
}

function KindFilter({ kind, count, on, onToggle }: KindFilterProps) {
  const { t } = useTranslation();
  const Icon = CHANGE_ICONS[kind];
  return (
    <button type="button" className={classes['kind']} aria-pressed={on} onClick={onToggle} data-kind={kind}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      <span>{t(`compare.kinds.${kind}`)}</span>
      <b>{count}</b>
    </button>
  );
}

/** The counts of one stage, each with the sign of its kind. */
function Counts({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation();
  const counts = countChanges(changes);
  return CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
    const Icon = CHANGE_ICONS[kind];
    return (
      <span key={kind} className={classes['count']} title={t(`compare.kinds.${kind}`)}>
        <Icon size={12} strokeWidth={2} role="img" aria-label={t(`compare.kinds.${kind}`)} />
        {counts[kind]}
      </span>
    );
  });
}

const PAGE = 24;

function Changes({ changes, records, walk, onOpen }: Pick<ChangeListProps, 'records' | 'walk' | 'onOpen'> & { readonly changes: readonly Change[] }) {
  const { t } = useTranslation();
  const words = useChangeWords(records);
  const [page, setPage] = useState(PAGE);
  const at = changes.findIndex(({ id }) => id === walk.current?.id);
  const shown = Math.max(page, at + 1);
  return (
    <>
      <ul className={classes['changes']}>
        {changes.slice(0, shown).map((change) => (
          <ChangeRow
            key={change.id}
            change={change}
            current={change.id === walk.current?.id}
            words={words}
            onChoose={() => walk.go(change.id)}
            onOpen={() => onOpen(change)}
          />
        ))}
      </ul>
      {changes.length > shown ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setPage(shown + 4 * PAGE)} style={{ justifySelf: 'start' }}>
          {t('comments.showMore')}
        </Button>
      ) : null}
    </>
  );
}
