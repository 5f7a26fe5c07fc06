import { type CounterpartState, makeCounterpart } from '../../shared/commands/index.ts';
import { newId } from '../../shared/model/ids.ts';
import { liveRecord } from '../../shared/model/kinds.ts';
import { type Action, type ActionContext, defineAction } from './action.ts';
import { mayEdit, recordsOf } from './subject.ts';

/** The journey of the map, the board or the comparison that is shown. */
function journeyHere(context: ActionContext) {
  const { screen, journey } = context.view.store.getState();
  return screen === 'personas' || screen === 'present' ? undefined : liveRecord(recordsOf(context), 'journey', journey);
}

/** Makes it and lays both side by side. */
async function make(context: ActionContext, state: CounterpartState): Promise<void> {
  const journey = journeyHere(context);
  if (!journey) return;
  const id = newId();
  await context.document.loadJourney(journey.id);
  const title = context.services.say(`compare.titles.${state}`, { title: journey.title });
  context.document.run(makeCounterpart, { id, journey: journey.id, state, title });
  context.view.showCompare({ a: journey.id, b: id });
}

function makeAction(id: string, state: CounterpartState, fits: (planned: boolean) => boolean): Action {
  return defineAction(id, {
    group: 'add',
    enabled: (context) => {
      const journey = journeyHere(context);
      return mayEdit(context) && journey !== undefined && fits(journey.state === 'planned');
    },
    run: (context) => void make(context, state).catch(context.services.fail),
  });
}

const comparing = ({ view }: ActionContext) => view.store.getState().compare !== null;

export const COMPARE_ACTIONS = [
  defineAction('compare', {
    group: 'navigate',
    keys: ['alt+4'],
    enabled: (context) => journeyHere(context) !== undefined && context.view.store.getState().past === null,
    run: ({ view }) => view.showCompare(),
  }),
  makeAction('makeToBe', 'to-be', (planned) => !planned),
  makeAction('makeActual', 'actual', (planned) => planned),
  defineAction('openComparedChange', {
    group: 'navigate',
    keys: ['alt+shift+Enter'],
    enabled: comparing,
    run: ({ view }) => view.store.getState().compare?.open(),
  }),
  defineAction('exportComparison', { group: 'file', enabled: comparing, run: ({ view }) => view.store.getState().compare?.exportPicture() }),
];
