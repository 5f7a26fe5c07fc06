import { journeysOf, personasOf } from '../../shared/commands/index.ts';
import type { Dialog } from '../state/index.ts';
import { type Action, type ActionContext, defineAction } from './action.ts';
import { mayEdit, recordsOf, shownJourney } from './subject.ts';

function dialogAction(id: string, keys: readonly string[], dialog: Dialog): Action {
  return defineAction(id, { group: 'navigate', keys, whileWriting: true, run: ({ view }) => view.openDialog(dialog) });
}

/** The personas of the shown journey, in the order of their curves. */
function curvePersonas(context: ActionContext): readonly string[] {
  const journey = shownJourney(context);
  return journey === null ? [] : (recordsOf(context).journey.get(journey)?.personas ?? []);
}

/** The next one in the order of the curves; where nobody was chosen the first lies in front. */
function activateNext(context: ActionContext): void {
  const personas = curvePersonas(context);
  const current = Math.max(0, personas.indexOf(context.view.store.getState().activePersona ?? ''));
  const persona = personas[(current + 1) % personas.length];
  if (persona !== undefined) context.view.activate(persona);
}

/** Between the map (or its table) and the properties of what is selected, and back. */
function toDetails({ view }: ActionContext): void {
  const panel = () => document.querySelector<HTMLElement>('[data-details]');
  if (panel()?.contains(document.activeElement)) {
    document.querySelector<HTMLElement>('[data-catcher]')?.focus({ preventScroll: true });
    return;
  }
  view.setPanel('properties', true);
  requestAnimationFrame(() => panel()?.querySelector<HTMLElement>('input, textarea, select, button')?.focus());
}

export const NAVIGATE_ACTIONS = [
  defineAction('toDetails', { group: 'navigate', keys: ['F6'], whileWriting: true, enabled: (context) => shownJourney(context) !== null, run: toDetails }),
  dialogAction('palette', ['mod+K', 'mod+shift+P'], 'palette'),
  dialogAction('search', ['mod+F'], 'search'),
  defineAction('replace', { group: 'edit', keys: ['mod+H', 'mod+alt+F'], whileWriting: true, enabled: mayEdit, run: ({ view }) => view.openDialog('replace') }),
  defineAction('openHome', { group: 'navigate', keys: ['alt+shift+H'], run: ({ services }) => services.openHome() }),
  defineAction('openMap', { group: 'navigate', keys: ['alt+shift+1'], run: ({ view }) => view.showJourney(view.store.getState().journey) }),
  defineAction('openPersonas', { group: 'navigate', keys: ['alt+shift+2'], run: ({ view }) => view.showPersonas() }),
  defineAction('nextPersona', {
    group: 'navigate',
    keys: ['alt+P'],
    enabled: (context) => curvePersonas(context).length > 1,
    run: activateNext,
  }),
];

function showJourney({ document, view, services }: ActionContext, id: string): void {
  document
    .loadJourney(id)
    .then(() => view.showJourney(id))
    .catch(services.fail);
}

/** Entries that depend on what is in the file: its journeys and personas. They have no keys. */
export function dynamicActions(context: ActionContext): readonly Action[] {
  const records = recordsOf(context);
  const journeys = journeysOf(records).map(({ id, title }) =>
    defineAction(`openJourney.${id}`, {
      group: 'navigate',
      title: { key: 'actions.openJourney', name: title || '…' },
      run: (context) => showJourney(context, id),
    }),
  );
  const personas = personasOf(records).map(({ id, name }) =>
    defineAction(`openPersona.${id}`, {
      group: 'navigate',
      title: { key: 'actions.openPersona', name: name || '…' },
      run: ({ view }) => view.showPersonas(id),
    }),
  );
  const curves = curvePersonas(context).map((id) =>
    defineAction(`activatePersona.${id}`, {
      group: 'view',
      title: { key: 'actions.activatePersona', name: records.persona.get(id)?.name || '…' },
      run: ({ view }) => view.activate(id),
    }),
  );
  return [...journeys, ...personas, ...curves];
}
