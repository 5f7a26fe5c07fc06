import { type Filtered, filterCards } from '../../../shared/analysis/index.ts';
import { isFiltering } from '../../../shared/model/card-filter.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';

/** What the filter leaves of the shown journey; null: nothing is filtered. */
export function useFiltered(): Filtered | null {
  const { filter, journey } = useActiveFilter();
  return useDocument(({ records }) => (filter && journey !== null ? filterCards(records, journey, filter) : null));
}

/** Whether a card does not match, and the others are shown faintly. */
export function useIsFaint(card: string | null): boolean {
  const { filter, journey } = useActiveFilter();
  const others = useView((state) => state.others);
  return useDocument(({ records }) => {
    if (card === null || filter === null || journey === null || others !== 'faint') return false;
    return !filterCards(records, journey, filter).matching.has(card);
  });
}

function useActiveFilter() {
  const filter = useView((state) => (isFiltering(state.filter) ? state.filter : null));
  return { filter, journey: useView((state) => state.journey) };
}
