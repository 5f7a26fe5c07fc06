import { liveRecord } from '../../shared/model/kinds.ts';
import { type PresentController, TALK_KINDS, type TalkKind } from '../state/index.ts';
import { type Action, type ActionContext, defineAction } from './action.ts';
import { currentStep, mayEdit, recordsOf, selection, shownJourney } from './subject.ts';

const controllerOf = ({ view }: ActionContext): PresentController | null => view.store.getState().present;
const isPresenting = (context: ActionContext): boolean => controllerOf(context) !== null;

/** The stage that the selection or the focused cell stands in. */
function stageHere(context: ActionContext): string | null {
  const head = selection(context)[0];
  const stage = head?.kind === 'stage' ? head.id : (currentStep(context)?.stage ?? null);
  return liveRecord(recordsOf(context), 'stage', stage)?.id ?? null;
}

/** Something that only a presentation does. */
function duringTalk(id: string, keys: readonly string[], run: (present: PresentController, key?: string) => void): Action {
  return defineAction(id, {
    group: 'present',
    keys,
    enabled: isPresenting,
    run: (context, key) => {
      const present = controllerOf(context);
      if (present) run(present, key);
    },
  });
}

/** B and W stand for black and wow; a comma shows white, as elsewhere. */
const ADD_KEYS: Readonly<Record<TalkKind, string>> = { note: 'S', 'pain-point': 'P', 'wow-moment': 'W', decision: 'D', 'action-item': 'A' };

function addAction(kind: TalkKind): Action {
  return defineAction(`presentAdd.${kind}`, {
    group: 'present',
    keys: [ADD_KEYS[kind]],
    enabled: (context) => isPresenting(context) && mayEdit(context),
    run: (context) => controllerOf(context)?.add(kind),
  });
}

export const PRESENT_ACTIONS = [
  defineAction('present', {
    group: 'present',
    keys: ['F5', 'mod+Enter'],
    enabled: (context) => shownJourney(context) !== null,
    run: ({ view }) => view.startPresenting(null),
  }),
  defineAction('presentFromStage', {
    group: 'present',
    keys: ['shift+F5', 'mod+shift+Enter'],
    enabled: (context) => shownJourney(context) !== null && stageHere(context) !== null,
    run: (context) => context.view.startPresenting(stageHere(context)),
  }),
  duringTalk('presentNext', ['PageDown', 'Space', 'ArrowRight', 'ArrowDown'], (present, key) => present.next(key)),
  duringTalk('presentPrevious', ['PageUp', 'shift+Space', 'ArrowLeft', 'ArrowUp'], (present, key) => present.previous(key)),
  duringTalk('presentFirst', ['Home'], (present) => present.first()),
  duringTalk('presentLast', ['End'], (present) => present.last()),
  ...TALK_KINDS.map(addAction),
  duringTalk('presentPersona', ['1', '2', '3', '4', '5', '6', '7', '8', '9'], (present, key) => present.activate(key === undefined ? 0 : Number(key) - 1)),
  duringTalk('presentSpotlight', ['L'], (present) => present.toggleSpotlight()),
  duringTalk('presentWider', ['='], (present) => present.widen(1.25)),
  duringTalk('presentNarrower', ['-'], (present) => present.widen(0.8)),
  duringTalk('presentPictures', ['I'], (present) => present.togglePictures()),
  duringTalk('presentBlack', ['B', '.'], (present) => present.blank('black')),
  duringTalk('presentWhite', [','], (present) => present.blank('white')),
  duringTalk('presentNotes', ['N'], (present) => present.toggleNotes()),
  duringTalk('presentTimer', ['T'], (present) => present.toggleClock()),
  duringTalk('presentFullScreen', ['F'], (present) => present.toggleFullScreen()),
  duringTalk('presentSecondScreen', ['O'], (present) => present.toggleSecondScreen()),
  duringTalk('presentEnd', ['Escape'], (present) => present.escape()),
];
