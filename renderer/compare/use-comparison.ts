import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Arrangement, type Change, type ChangeKind, type Comparison, comparedMap, compareJourneys } from '../../shared/analysis/index.ts';
import type { Records } from '../../shared/model/kinds.ts';
import { laneTitle } from '../panels/record/titles.ts';
import { useMapWord } from '../panels/record/use-map-word.ts';
import { useDocument } from '../records/index.ts';
import type { ComparedPair } from '../state/index.ts';
import { capital } from '../ui/capital.ts';

export interface Wanted {
  readonly kinds: ReadonlySet<ChangeKind>;
  readonly arrangement: Arrangement;
  /** Lanes that hold no change are left out. */
  readonly onlyChanged: boolean;
}

export interface SideNames {
  readonly a: string;
  readonly b: string;
}

export interface Compared {
  readonly records: Records;
  readonly comparison: Comparison;
  /** The changes of the wanted kinds. */
  readonly changes: readonly Change[];
  /** Both journeys as one map. */
  readonly map: Records;
  readonly names: SideNames;
}

/** What is other in `b`, as the document stands now, and the map that shows both. */
export function useComparison({ a, b }: ComparedPair, { kinds, arrangement, onlyChanged }: Wanted): Compared {
  const { t } = useTranslation();
  const mapWord = useMapWord();
  // Somebody else's edit comes when there is time.
  const records = useDeferredValue(useDocument((state) => state.records));
  const names = useSideNames({ a, b });
  const comparison = useMemo(() => compareJourneys(records, a, b), [records, a, b]);
  const changes = useMemo(() => comparison.changes.filter((change) => change.kinds.some((kind) => kinds.has(kind))), [comparison, kinds]);
  const map = useMemo(() => {
    const title = `${names.a} → ${names.b}`;
    const laneName = (lane: string, side: 'a' | 'b') => t('compare.laneOf', { lane: laneTitle(records, lane, mapWord), side: names[side] });
    const onlyLanesOf = onlyChanged ? lanesWith(records, changes) : null;
    return comparedMap(records, comparison, { arrangement, onlyLanesOf, title, sides: names, allCustomers: t('properties.allCustomers'), laneName });
  }, [records, comparison, changes, arrangement, onlyChanged, names, t, mapWord]);
  return { records, comparison, changes, map, names };
}

/** As-is and to-be; two of one state are called by their titles. */
function useSideNames({ a, b }: ComparedPair): SideNames {
  const { t, i18n } = useTranslation();
  const one = useDocument((state) => state.records.journey.get(a));
  const other = useDocument((state) => state.records.journey.get(b));
  return useMemo(() => {
    const alike = one?.state === other?.state;
    const nameOf = (journey: typeof one) =>
      alike ? journey?.title || t('properties.unnamed') : capital(t(`properties.choices.state.${journey?.state ?? 'as-is'}`), i18n.language);
    return { a: unbroken(nameOf(one)), b: unbroken(nameOf(other)) };
  }, [one, other, t, i18n.language]);
}

/** A line of a narrow name does not end within "to-be". */
function unbroken(name: string): string {
  return name.replaceAll('-', '\u2011');
}

/** Lanes in which something changed: their cards, the curve, or the lane itself. */
function lanesWith(records: Records, changes: readonly Change[]): ReadonlySet<string> {
  const lanes = changes.flatMap(({ subject, a, b }) => {
    if (subject === 'card') return [a, b].map((id) => records.card.get(id ?? '')?.place.lane ?? '');
    if (subject === 'lane') return [a ?? '', b ?? ''];
    const score = subject === 'score' ? records.score.get(b ?? a ?? '') : undefined;
    if (!score) return [];
    return [...records.lane.values()].flatMap(({ id, kind, series, journey }) =>
      kind === 'emotion' && series === score.series && journey === score.journey && (score.lane === null || score.lane === id) ? [id] : [],
    );
  });
  return new Set(lanes);
}
