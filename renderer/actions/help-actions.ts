import { defineAction } from './action.ts';

export const HELP_ACTIONS = [
  defineAction('guide', { group: 'help', keys: ['F1'], home: true, run: ({ view }) => view.openDialog('guide') }),
  defineAction('showKeys', { group: 'help', keys: ['mod+/', '?'], home: true, run: ({ view }) => view.openDialog('keys') }),
  defineAction('tour', { group: 'help', home: true, enabled: ({ view }) => view.store.getState().journey !== null, run: ({ view }) => view.showTour(0) }),
];
