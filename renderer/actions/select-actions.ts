import { filterCards } from '../../shared/analysis/index.ts';
import { lanesOf, notesOf, stagesOf, stepsOf } from '../../shared/commands/index.ts';
import { isFiltering } from '../../shared/model/card-filter.ts';
import type { RecordOfKind } from '../../shared/model/kinds.ts';
import { isBeside } from '../../shared/model/place.ts';
import type { Selected } from '../state/index.ts';
import { type ActionContext, defineAction } from './action.ts';
import { cardsOnMap, recordsOf, selectedCards, selection, shownJourney } from './subject.ts';

/** All of what is selected: heads of that kind, notes beside the grid, else the cards of the grid; a filter's cards only. */
function selectAll(context: ActionContext): void {
  context.view.select(...allOf(context, selection(context)[0]?.kind));
}

function allOf(context: ActionContext, kind: Selected['kind'] | undefined): readonly Selected[] {
  const records = recordsOf(context);
  const journey = shownJourney(context) ?? '';
  const named = (records: readonly { readonly id: string }[], kind: Selected['kind']) => records.map(({ id }) => ({ kind, id }));
  if (kind === 'stage') return named(stagesOf(records, journey), kind);
  if (kind === 'step')
    return named(
      stagesOf(records, journey).flatMap(({ id }) => stepsOf(records, id)),
      kind,
    );
  if (kind === 'lane')
    return named(
      lanesOf(records, journey).filter(({ hidden }) => !hidden),
      kind,
    );
  return named(matching(context, journey, cardsInScope(context, journey)), 'card');
}

function cardsInScope(context: ActionContext, journey: string): readonly RecordOfKind<'card'>[] {
  const [first] = selectedCards(context);
  return first && isBeside(first.place) ? notesOf(recordsOf(context), journey) : cardsOnMap(context);
}

function matching(context: ActionContext, journey: string, cards: readonly RecordOfKind<'card'>[]): readonly RecordOfKind<'card'>[] {
  const { filter } = context.view.store.getState();
  if (!isFiltering(filter)) return cards;
  const through = filterCards(recordsOf(context), journey, filter).matching;
  return cards.filter(({ id }) => through.has(id));
}

export const SELECT_ACTIONS = [
  defineAction('selectAll', { group: 'edit', keys: ['mod+A'], enabled: (context) => shownJourney(context) !== null, run: selectAll }),
];
