import {
  addCards,
  addLane,
  addPersona,
  addStages,
  addSteps,
  createJourney,
  lacksBlueprint,
  lanesOf,
  makeBlueprint,
  stagesOf,
  stepsOf,
} from '../../shared/commands/index.ts';
import { type FieldsOfKind, liveRecord } from '../../shared/model/kinds.ts';
import { LANE_KINDS, type LaneKind } from '../../shared/model/lane-kinds.ts';
import type { Selected } from '../state/index.ts';
import { type Action, type ActionContext, defineAction } from './action.ts';
import { choosePictures } from './paste.ts';
import { currentStep, mapIsEditable, mayEdit, recordsOf, selection, shownJourney, targetCell } from './subject.ts';

/** Selects a new thing and opens its name for writing. */
function write({ view }: ActionContext, item: Selected, field: string): void {
  view.select(item);
  view.edit({ kind: item.kind, id: item.id, field });
}

/** Selects a new thing and brings it into sight. */
function show({ view }: ActionContext, item: Selected): void {
  view.select(item);
  view.store.getState().canvas?.reveal(item);
}

function idOf(created: readonly { readonly kind: string; readonly id: string }[], kind: string): string | undefined {
  return created.find((record) => record.kind === kind)?.id;
}

/** Behind the stage that the selection stands in, else behind all. */
function addStageHere(context: ActionContext): void {
  const journey = shownJourney(context);
  if (journey === null) return;
  const stages = stagesOf(recordsOf(context), journey);
  const head = selection(context)[0];
  const current = head?.kind === 'stage' ? head.id : currentStep(context)?.stage;
  const index = stages.findIndex(({ id }) => id === current);
  const before = index < 0 ? null : (stages[index + 1]?.id ?? null);
  const id = idOf(context.document.run(addStages, { journey, before, names: [''] }).created, 'stage');
  if (id) write(context, { kind: 'stage', id }, 'name');
}

/** Behind the current step, else at the end of the selected or last stage. */
function addStepHere(context: ActionContext): void {
  const journey = shownJourney(context);
  if (journey === null) return;
  const records = recordsOf(context);
  const current = currentStep(context);
  const head = selection(context)[0];
  const stage = current?.stage ?? (head?.kind === 'stage' ? head.id : stagesOf(records, journey).at(-1)?.id);
  if (!stage) {
    addStageHere(context);
    return;
  }
  const steps = stepsOf(records, stage);
  const index = steps.findIndex(({ id }) => id === current?.id);
  const before = index < 0 ? null : (steps[index + 1]?.id ?? null);
  const id = idOf(context.document.run(addSteps, { stage, before, names: [''] }).created, 'step');
  if (id) write(context, { kind: 'step', id }, 'name');
}

/** In the focused cell; a map without cells takes it into the tray. */
function addCardHere(context: ActionContext): void {
  const journey = shownJourney(context);
  if (journey === null) return;
  const cell = targetCell(context);
  const place = cell && { lane: cell.lane, from: cell.column };
  const id = idOf(context.document.run(addCards, { journey, place, texts: [''] }).created, 'card');
  if (id) write(context, { kind: 'card', id }, 'text');
}

function addCardToTray(context: ActionContext): void {
  const journey = shownJourney(context);
  if (journey === null) return;
  context.view.setPanel('tray', true);
  const id = idOf(context.document.run(addCards, { journey, place: null, texts: [''] }).created, 'card');
  if (id) write(context, { kind: 'card', id }, 'text');
}

/** Below the selected lane (or that of the focused cell), else below all. */
export function addLaneHere(context: ActionContext, kind: LaneKind, fields: Partial<FieldsOfKind<'lane'>> = {}): void {
  const journey = shownJourney(context);
  if (journey === null) return;
  const head = selection(context)[0];
  const current = head?.kind === 'lane' ? head.id : context.view.store.getState().cell?.lane;
  const index = lanesOf(recordsOf(context), journey).findIndex(({ id }) => id === current);
  const id = idOf(context.document.run(addLane, { journey, kind, fields, ...(index < 0 ? {} : { index: index + 1 }) }).created, 'lane');
  if (id) show(context, { kind: 'lane', id });
}

/** On the personas screen too the open journey takes it in, so that its curve can be drawn. */
function addPersonaHere(context: ActionContext): void {
  const journey = liveRecord(recordsOf(context), 'journey', context.view.store.getState().journey)?.id ?? null;
  const id = idOf(context.document.run(addPersona, { name: '', journey }).created, 'persona');
  if (!id) return;
  context.view.showPersonas(id);
  context.view.edit({ kind: 'persona', id, field: 'name' });
}

function addJourneyHere({ document, view, services }: ActionContext): void {
  const { scale } = services.settings;
  const id = idOf(document.run(createJourney, { title: '', fields: { scale } }).created, 'journey');
  if (!id) return;
  view.showJourney(id);
  view.edit({ kind: 'journey', id, field: 'title' });
}

/** Whether the shown map has not every lane and line of a blueprint. */
function canBecomeBlueprint(context: ActionContext): boolean {
  return mapIsEditable(context) && lacksBlueprint(recordsOf(context), shownJourney(context) ?? '');
}

/** Shows the first lane that was added. */
function makeBlueprintHere(context: ActionContext): void {
  const journey = shownJourney(context);
  if (journey === null) return;
  const id = idOf(context.document.run(makeBlueprint, { journey }).created, 'lane');
  if (id) show(context, { kind: 'lane', id });
}

function laneAction(kind: LaneKind): Action {
  return defineAction(`addLane.${kind}`, {
    group: 'add',
    title: { key: 'actions.addLane', of: { key: `laneKinds.${kind}` } },
    enabled: mapIsEditable,
    run: (context) => addLaneHere(context, kind),
  });
}

export const ADD_ACTIONS = [
  defineAction('addCard', { group: 'add', keys: ['alt+C'], enabled: mapIsEditable, run: addCardHere }),
  defineAction('addStep', { group: 'add', keys: ['alt+S'], enabled: mapIsEditable, run: addStepHere }),
  defineAction('addStage', { group: 'add', keys: ['alt+shift+S'], enabled: mapIsEditable, run: addStageHere }),
  defineAction('addCardToTray', { group: 'add', keys: ['alt+shift+C'], enabled: mapIsEditable, run: addCardToTray }),
  defineAction('addPersona', { group: 'add', enabled: mayEdit, run: addPersonaHere }),
  defineAction('addJourney', { group: 'add', enabled: mayEdit, run: addJourneyHere }),
  defineAction('chooseLane', { group: 'add', keys: ['alt+shift+L'], enabled: mapIsEditable, run: ({ view }) => view.openDialog('lane') }),
  defineAction('addPicture', { group: 'add', enabled: mapIsEditable, run: choosePictures }),
  defineAction('cardFields', { group: 'add', enabled: mayEdit, run: ({ view }) => view.openDialog('card-fields') }),
  defineAction('makeBlueprint', { group: 'add', enabled: canBecomeBlueprint, run: makeBlueprintHere }),
  ...LANE_KINDS.map(laneAction),
];
