import { defineAction } from './action.ts';
import { canCopy } from './edit-actions.ts';
import { mapIsEditable, shownJourney } from './subject.ts';

/** Parts of maps on their way into other files, and templates into this one. */
export const CARRY_ACTIONS = [
  defineAction('carry', { group: 'edit', keys: ['alt+V'], enabled: canCopy, run: ({ view }) => view.openDialog('carry') }),
  defineAction('carryJourney', { group: 'file', enabled: (context) => shownJourney(context) !== null, run: ({ view }) => view.openDialog('carry-journey') }),
  defineAction('insertTemplate', { group: 'add', enabled: mapIsEditable, run: ({ view }) => view.openDialog('insert-template') }),
];
