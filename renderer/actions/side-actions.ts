import type { Side } from '../state/index.ts';
import { type Action, type ActionContext, defineAction } from './action.ts';
import { mayEdit, shownJourney } from './subject.ts';

/** The tabs stand beside the map; the panel opens for them. */
function sideAction(id: string, keys: readonly string[], side: Side): Action {
  return defineAction(id, { group: 'view', keys, enabled: ({ view }) => view.store.getState().screen === 'map', run: ({ view }) => view.showSide(side) });
}

function canComment(context: ActionContext): boolean {
  return mayEdit(context) && (shownJourney(context) !== null || context.view.store.getState().openPersona !== null);
}

export const SIDE_ACTIONS = [
  defineAction('openBoard', { group: 'navigate', keys: ['alt+shift+B'], run: ({ view }) => view.showBoard() }),
  sideAction('showProperties', ['alt+shift+P'], 'properties'),
  sideAction('showComments', ['alt+shift+O'], 'comments'),
  sideAction('showChecks', ['alt+shift+K'], 'checks'),
  sideAction('showQuestions', ['alt+shift+Q'], 'questions'),
  sideAction('showHistory', ['alt+shift+Y'], 'history'),
  defineAction('comment', { group: 'add', keys: ['mod+alt+M'], enabled: canComment, run: ({ view }) => view.writeComment() }),
];
