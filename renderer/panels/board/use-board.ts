import { useDeferredValue, useMemo, useState } from 'react';
import { type JourneySummary, journeySummaries, nested } from '../../../shared/analysis/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocument } from '../../records/index.ts';
import { type AgreementState, useAgreements } from '../agreement/use-agreements.ts';
import { useOrdered } from '../record/use-live.ts';
import { useParents } from './use-parents.ts';

type Journey = RecordOfKind<'journey'>;

export const SORTS = ['order', 'title', 'changed'] as const;
export type Sort = (typeof SORTS)[number];

export interface BoardFilter {
  /** null: every one. */
  readonly agreement: Journey['agreement'] | 'changed' | null;
  readonly state: Journey['state'] | null;
  readonly tag: string | null;
  readonly sort: Sort;
}

/** A journey as the board shows it. */
export interface BoardItem {
  readonly journey: Journey;
  /** How many journeys it stands inside. */
  readonly depth: number;
  /** Left out: not loaded yet. */
  readonly summary: JourneySummary | undefined;
  readonly agreed: AgreementState | undefined;
}

export interface BoardView {
  readonly items: readonly BoardItem[];
  /** Journeys of the file, filtered or not. */
  readonly all: number;
  readonly filter: BoardFilter;
  choose(changes: Partial<BoardFilter>): void;
}

const EVERY: BoardFilter = { agreement: null, state: null, tag: null, sort: 'order' };

/** The journeys of the file, filtered and sorted; in the file's own order those that are opened stand behind what opens them. */
export function useBoard(language: string): BoardView {
  const journeys = useOrdered('journey');
  const records = useDeferredValue(useDocument((state) => state.records));
  const loaded = useDocument((state) => state.loadedJourneys);
  const agreements = useAgreements();
  const [filter, setFilter] = useState(EVERY);
  const summaries = useMemo(() => journeySummaries(records, loaded), [records, loaded]);
  const parents = useParents(records, loaded, journeys.length);
  const items = useMemo(() => {
    const wanted = journeys.filter((journey) => isWanted(journey, filter, agreements.get(journey.id)));
    const parentOf = (id: string) => (filter.sort === 'order' ? (parents.get(id) ?? null) : null);
    return nested(sorted(wanted, filter.sort, language), parentOf).map(({ item: journey, depth }) => ({
      journey,
      depth,
      summary: summaries.get(journey.id),
      agreed: agreements.get(journey.id),
    }));
  }, [journeys, filter, agreements, summaries, parents, language]);
  return { items, all: journeys.length, filter, choose: (changes) => setFilter({ ...filter, ...changes }) };
}

function isWanted(journey: Journey, { agreement, state, tag }: BoardFilter, agreed: AgreementState | undefined): boolean {
  if (state !== null && journey.state !== state) return false;
  if (tag !== null && !journey.tags.includes(tag)) return false;
  if (agreement === 'changed') return journey.agreement === 'agreed' && (agreed?.edits ?? 0) > 0;
  return agreement === null || journey.agreement === agreement;
}

function sorted(journeys: readonly Journey[], sort: Sort, language: string): readonly Journey[] {
  if (sort === 'title') return journeys.toSorted((a, b) => a.title.localeCompare(b.title, language));
  return sort === 'changed' ? journeys.toSorted((a, b) => b.changed.at - a.changed.at) : journeys;
}
