import type { Side, ViewStore } from '../state/index.ts';
import { type Action, type ActionContext, defineAction } from './action.ts';
import { mayEdit, shownJourney } from './subject.ts';

/** From a field in the panel the keyboard goes to the tab that comes in front: the field goes away, and what stands in it is kept by leaving it. */
function showSide(view: ViewStore, side: Side): void {
  const held = document.activeElement;
  const within = held instanceof HTMLElement && held.closest('[data-details]') !== null;
  if (within) held.blur();
  view.showSide(side);
  if (within) requestAnimationFrame(() => document.querySelector<HTMLElement>(`[role="tab"][data-side="${side}"]`)?.focus());
}

/** The tabs stand beside the map; the panel opens for them. */
function sideAction(id: string, keys: readonly string[], side: Side): Action {
  return defineAction(id, {
    group: 'view',
    keys,
    whileWriting: true,
    enabled: ({ view }) => view.store.getState().screen === 'map' && view.store.getState().dialog === null,
    run: ({ view }) => showSide(view, side),
  });
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
