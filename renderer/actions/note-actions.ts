import { isBeside } from '../../shared/model/place.ts';
import { ARRANGEMENTS, type Arrangement, type NoteTools } from '../state/index.ts';
import { type Action, type ActionContext, defineAction } from './action.ts';
import type { Way } from './move-heads.ts';
import { mapIsEditable, selectedCards } from './subject.ts';

/** How much wider or narrower a note gets at a press, in map units. */
const WIDER = 24;

/** The tools for notes, where the map itself is shown and may be edited. */
function tools(context: ActionContext): NoteTools | null {
  return mapIsEditable(context) ? (context.view.store.getState().canvas?.notes ?? null) : null;
}

function notesSelected(context: ActionContext): number {
  return selectedCards(context).filter(({ place }) => isBeside(place)).length;
}

const canMoveNotes = (context: ActionContext) => tools(context) !== null && notesSelected(context) > 0;

/** How far the actions move a note, in map units. */
const STEP = 8;

/** Moves the selected notes a step that way; null: there is none, or they are not drawn as a map. */
export function noteMove(context: ActionContext, way: Way): (() => void) | null {
  if (!canMoveNotes(context)) return null;
  const [dx, dy] = { left: [-STEP, 0], right: [STEP, 0], up: [0, -STEP], down: [0, STEP] }[way] as [number, number];
  return () => tools(context)?.nudge(dx, dy);
}

const KEYS: Readonly<Record<Arrangement, readonly string[]>> = {
  left: ['alt+shift+ArrowLeft'],
  centre: ['alt+shift+E'],
  right: ['alt+shift+ArrowRight'],
  top: ['alt+shift+ArrowUp'],
  middle: ['alt+shift+G'],
  bottom: ['alt+shift+ArrowDown'],
  across: ['alt+shift+A'],
  down: ['alt+shift+D'],
};

/** Two can be aligned; to spread evenly takes three. */
function arrangeAction(how: Arrangement): Action {
  const least = how === 'across' || how === 'down' ? 3 : 2;
  return defineAction(`arrangeNotes.${how}`, {
    group: 'move',
    keys: KEYS[how],
    enabled: (context) => tools(context) !== null && notesSelected(context) >= least,
    run: (context) => tools(context)?.arrange(how),
  });
}

export const NOTE_ACTIONS = [
  defineAction('addNote', { group: 'add', keys: ['alt+J'], enabled: (context) => tools(context) !== null, run: (context) => tools(context)?.add() }),
  defineAction('takeOutOfGrid', {
    group: 'move',
    keys: ['alt+O'],
    enabled: (context) => tools(context) !== null && selectedCards(context).some(({ place }) => place.lane !== null),
    run: (context) => tools(context)?.takeOut(),
  }),
  defineAction('putIntoGrid', { group: 'move', keys: ['alt+G'], enabled: canMoveNotes, run: (context) => tools(context)?.putIn() }),
  defineAction('widenNote', { group: 'move', keys: ['alt+W'], enabled: canMoveNotes, run: (context) => tools(context)?.widen(WIDER) }),
  defineAction('narrowNote', { group: 'move', keys: ['alt+Q'], enabled: canMoveNotes, run: (context) => tools(context)?.widen(-WIDER) }),
  ...ARRANGEMENTS.map(arrangeAction),
];
