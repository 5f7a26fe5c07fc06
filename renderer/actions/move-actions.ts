import { cardLanesOf, collapse, columnsOf, moveCards, moveToTray, spanOf } from '../../shared/commands/index.ts';
import { newId } from '../../shared/model/ids.ts';
import { liveRecord, type RecordOfKind, type Records } from '../../shared/model/kinds.ts';
import { isBeside } from '../../shared/model/place.ts';
import { type Action, type ActionContext, defineAction } from './action.ts';
import { headMove, type Way } from './move-heads.ts';
import { noteMove } from './note-actions.ts';
import { currentStep, mapIsEditable, recordsOf, selectedCards, selection, shownJourney, stackOf } from './subject.ts';

type Card = RecordOfKind<'card'>;

interface Target {
  readonly lane: string;
  readonly column: string;
  readonly index?: number;
}

const canMove = (context: ActionContext) => mapIsEditable(context) && selectedCards(context).length > 0;

/** Cards of the grid go by places; a note beside it by a step. */
const canMoveByPlaces = (context: ActionContext) => canMove(context) && selectedCards(context).some(({ place }) => !isBeside(place));

/** Moves each selected card one column or place on; all of them are one undo. */
function move(context: ActionContext, target: (records: Records, journey: string, card: Card) => Target | null, lastFirst: boolean): void {
  const journey = shownJourney(context);
  if (journey === null) return;
  const gesture = newId();
  const cards = lastFirst ? selectedCards(context).toReversed() : selectedCards(context);
  for (const { id } of cards) {
    const card = liveRecord(recordsOf(context), 'card', id);
    const to = card && target(recordsOf(context), journey, card);
    if (to) context.document.run(moveCards, { cards: [id], ...to }, gesture);
  }
  const [first] = cards;
  if (first) context.view.store.getState().canvas?.reveal({ kind: 'card', id: first.id });
}

function beside(offset: number) {
  return (records: Records, journey: string, { place }: Card): Target | null => {
    const columns = columnsOf(records, journey);
    const span = spanOf(columns, place.from, place.to);
    const column = span && columns[offset < 0 ? span.first - 1 : nextStart(columns, place, span.first)];
    return column && place.lane !== null ? { lane: place.lane, column: column.id } : null;
  };
}

/** A card over a whole stage goes on to the next stage, any other by one step. */
function nextStart(columns: readonly RecordOfKind<'step'>[], { from, to }: Card['place'], first: number): number {
  const stage = columns[first]?.stage;
  if (from !== to || from !== stage) return first + 1;
  const next = columns.findIndex((step, index) => index > first && step.stage !== stage);
  return next < 0 ? columns.length : next;
}

/** One place up or down in its stack; past the end of it into the next lane that takes cards. */
function along(offset: -1 | 1) {
  return (records: Records, journey: string, card: Card): Target | null => {
    const { lane, from } = card.place;
    if (lane === null || from === null) return null;
    const stack = stackOf(records, card);
    const index = stack.findIndex(({ id }) => id === card.id) + offset;
    if (index >= 0 && index < stack.length) return { lane, column: from, index };
    const lanes = cardLanesOf(records, journey).filter(({ hidden, collapsed, id }) => id === lane || !(hidden || collapsed));
    const next = lanes[lanes.findIndex(({ id }) => id === lane) + offset];
    return next ? { lane: next.id, column: from, ...(offset > 0 ? { index: 0 } : {}) } : null;
  };
}

function sendToTray(context: ActionContext): void {
  context.document.run(moveToTray, { cards: selectedCards(context).map(({ id }) => id) });
  context.view.setPanel('tray', true);
}

type Foldable = { readonly kind: 'stage' | 'lane'; readonly id: string };

/** The selected lane or stage, else the stage that the selection stands in. */
function foldable(context: ActionContext): Foldable | null {
  const head = selection(context)[0];
  if (head?.kind === 'stage' || head?.kind === 'lane') return { kind: head.kind, id: head.id };
  const stage = currentStep(context)?.stage;
  return stage ? { kind: 'stage', id: stage } : null;
}

function fold(context: ActionContext): void {
  const thing = foldable(context);
  const held = thing && liveRecord(recordsOf(context), thing.kind, thing.id);
  if (thing && held) context.document.run(collapse, { ...thing, collapsed: !held.collapsed });
}

const ARROWS = { left: 'ArrowLeft', right: 'ArrowRight', up: 'ArrowUp', down: 'ArrowDown' } as const;

/** The selected cards, or the selected head, by one place. */
function moveAction(id: string, way: Way, moveSelected: (context: ActionContext) => void): Action {
  return defineAction(id, {
    group: 'move',
    keys: [`alt+${ARROWS[way]}`, `shift+${ARROWS[way]}`],
    enabled: (context) => canMoveByPlaces(context) || noteMove(context, way) !== null || headMove(context, way) !== null,
    run: (context) => {
      if (canMoveByPlaces(context)) moveSelected(context);
      const moveNotes = noteMove(context, way);
      if (moveNotes) moveNotes();
      else if (!canMoveByPlaces(context)) moveHead(context, way);
    },
  });
}

function moveHead(context: ActionContext, way: Way): void {
  const [head] = selection(context);
  headMove(context, way)?.();
  if (head) context.view.store.getState().canvas?.reveal(head);
}

export const MOVE_ACTIONS = [
  moveAction('moveLeft', 'left', (context) => move(context, beside(-1), false)),
  moveAction('moveRight', 'right', (context) => move(context, beside(1), false)),
  moveAction('moveUp', 'up', (context) => move(context, along(-1), false)),
  moveAction('moveDown', 'down', (context) => move(context, along(1), true)),
  defineAction('moveToTray', { group: 'move', keys: ['alt+T'], enabled: canMove, run: sendToTray }),
  defineAction('collapse', { group: 'move', keys: ['alt+X'], enabled: (context) => mapIsEditable(context) && foldable(context) !== null, run: fold }),
];
