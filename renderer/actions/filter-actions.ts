import { isFiltering } from '../../shared/model/card-filter.ts';
import { defineAction } from './action.ts';
import { mayEdit, shownJourney } from './subject.ts';

export const FILTER_ACTIONS = [
  defineAction('filter', {
    group: 'view',
    keys: ['alt+F'],
    enabled: (context) => shownJourney(context) !== null,
    run: ({ view }) => view.openDialog('filter'),
  }),
  defineAction('clearFilter', {
    group: 'view',
    keys: ['alt+shift+F'],
    whileWriting: true,
    enabled: ({ view }) => isFiltering(view.store.getState().filter),
    run: ({ view }) => view.clearFilter(),
  }),
  defineAction('toggleOthers', {
    group: 'view',
    enabled: ({ view }) => isFiltering(view.store.getState().filter),
    run: ({ view }) => view.showOthers(view.store.getState().others === 'faint' ? 'hidden' : 'faint'),
  }),
  defineAction('manageTags', { group: 'edit', enabled: mayEdit, run: ({ view }) => view.openDialog('tags') }),
];
