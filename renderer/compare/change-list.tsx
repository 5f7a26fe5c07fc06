import { Button } from '@mantine/core';
import { Equal } from 'lucide-react';
import { memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANGE_KINDS, type Change, type ChangeKind, changesByStage, countChanges } from '../../shared/analysis/index.ts';
import { stageTitle } from '../panels/record/titles.ts';
import { useMapWord } from '../panels/record/use-map-word.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { CHANGE_ICONS } from './change-look.ts';
import { ChangeRow } from './change-row.tsx';
import { type ChangeWords, useChangeWords } from './change-words.ts';
import classes from './compare.module.css';
import type { Compared } from './use-comparison.ts';
import type { Walk } from './use-walk.ts';

interface ChangeListProps {
  readonly compared: Compared;
  readonly kinds: ReadonlySet<ChangeKind>;
  readonly onKinds: (kinds: ReadonlySet<ChangeKind>) => void;
  readonly walk: Walk;
  readonly onOpen: (change: Change) => void;
  /** The map's place says already that there is nothing. */
  readonly told: boolean;
}

/** What is other, counted by kind, and listed stage by stage. */
export function ChangeList({ compared, kinds, onKinds, walk, onOpen, told }: ChangeListProps) {
  const { t } = useTranslation();
  const mapWord = useMapWord();
  const { records, comparison, changes } = compared;
  const words = useChangeWords(records);
  const counts = useMemo(() => countChanges(comparison.changes), [comparison]);
  const groups = useMemo(() => [...changesByStage({ changes })], [changes]);
  const titleOf = (stage: number | null) => {
    const pair = stage === null ? undefined : comparison.stages[stage];
    return pair ? stageTitle(records, pair.b?.id ?? pair.a?.id ?? '', mapWord) : t('compare.whole');
  };
  const list = useOpenTwice(walk, onOpen);
  const isSame = comparison.changes.length === 0;
  const toggle = (kind: ChangeKind) => onKinds(kinds.has(kind) ? new Set([...kinds].filter((one) => one !== kind)) : new Set([...kinds, kind]));
  return (
    <section ref={list} className={classes['list']} aria-label={t('compare.list')}>
      <h2 className="cx-visually-hidden">{t('compare.list')}</h2>
      <fieldset className={classes['filter']}>
        <legend className="cx-visually-hidden">{t('compare.filter')}</legend>
        {CHANGE_KINDS.map((kind) => (
          <KindFilter key={kind} kind={kind} count={counts[kind]} on={kinds.has(kind)} onToggle={() => toggle(kind)} />
        ))}
      </fieldset>
      {changes.length === 0 && !told ? (
        <EmptyState icon={Equal} title={t(isSame ? 'compare.none' : 'compare.noneShown')} text={t(isSame ? 'compare.noneText' : 'compare.noneOfKind')} />
      ) : null}
      {groups.map(([stage, list]) => (
        <StageChanges
          key={stage ?? 'whole'}
          title={titleOf(stage)}
          changes={list}
          words={words}
          current={walk.current && list.includes(walk.current) ? walk.current.id : null}
          onGo={walk.go}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
}

/** A double click opens what its first click chose: the rows may have moved from under the pointer, as the one chosen before closes. */
function useOpenTwice({ current }: Walk, onOpen: (change: Change) => void): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  const latest = useRef({ current, onOpen });
  latest.current = { current, onOpen };
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    let onRow = false;
    const click = (event: MouseEvent) => {
      if (event.detail < 2) onRow = event.target instanceof Element && event.target.closest('[data-change]') !== null;
      else if (onRow) {
        event.stopPropagation();
        const { current: chosen, onOpen: open } = latest.current;
        if (event.detail === 2 && chosen) open(chosen);
      }
    };
    element.addEventListener('click', click, { capture: true });
    return () => element.removeEventListener('click', click, { capture: true });
  }, []);
  return list;
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

interface StageChangesProps {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly words: ChangeWords;
  /** The one that is walked to; null: it is in another stage. */
  readonly current: string | null;
  readonly onGo: (id: string) => void;
  readonly onOpen: (change: Change) => void;
}

/** The changes of one stage. A walk draws only the stages anew that it leaves or comes to. */
const StageChanges = memo(function StageChanges({ title, changes, words, current, onGo, onOpen }: StageChangesProps) {
  const { t } = useTranslation();
  const [page, setPage] = useState(PAGE);
  const shown = Math.max(page, changes.findIndex(({ id }) => id === current) + 1);
  return (
    <Section own title={title} aside={<Counts changes={changes} />}>
      <ul className={classes['changes']}>
        {changes.slice(0, shown).map((change) => (
          <ChangeRow key={change.id} change={change} current={change.id === current} words={words} onGo={onGo} onOpen={onOpen} />
        ))}
      </ul>
      {changes.length > shown ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setPage(shown + 4 * PAGE)} style={{ justifySelf: 'start' }}>
          {t('comments.showMore')}
        </Button>
      ) : null}
    </Section>
  );
});
