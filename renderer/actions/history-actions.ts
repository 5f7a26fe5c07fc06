import { type Changed, changedSince } from '../../shared/analysis/index.ts';
import type { Selected } from '../state/index.ts';
import { type ActionContext, defineAction } from './action.ts';
import { selection, shownJourney } from './subject.ts';

/** What is new on the shown map since this person looked last: other people's edits, and one's own from elsewhere. */
export function newChanges({ document, view }: Pick<ActionContext, 'document' | 'view'>, journey: string): readonly Changed[] {
  const { lookedAt } = view.store.getState();
  const { records, description, person } = document.store.getState();
  if (lookedAt === null) return [];
  const own = new Set(description.sessions.flatMap(({ id, person: by }) => (by !== null && by === person ? [id] : [])));
  return changedSince(records, journey, lookedAt, ({ session }) => session !== '' && !own.has(session));
}

export function selectedOf({ kind, id }: Changed): Selected {
  return { kind: kind === 'score' ? 'point' : kind, id };
}

/** Goes from what is selected to the next (or last) thing that is new, round and round. */
function walk(context: ActionContext, way: 1 | -1): void {
  const { compare } = context.view.store.getState();
  if (compare) {
    if (way > 0) compare.next();
    else compare.previous();
    return;
  }
  const journey = shownJourney(context);
  if (journey === null) return;
  const changes = newChanges(context, journey).map(selectedOf);
  const [held] = selection(context);
  const at = changes.findIndex((one) => one.kind === held?.kind && one.id === held.id);
  const start = at < 0 && way < 0 ? 0 : at;
  const next = changes.at((start + way + changes.length) % changes.length);
  if (!next) return;
  context.view.select(next);
  context.view.store.getState().canvas?.reveal(next);
}

function hasNew(context: ActionContext): boolean {
  if (context.view.store.getState().compare) return true;
  const journey = shownJourney(context);
  return journey !== null && newChanges(context, journey).length > 0;
}

export const HISTORY_ACTIONS = [
  defineAction('nextChange', { group: 'navigate', keys: ['alt+N'], enabled: hasNew, run: (context) => walk(context, 1) }),
  defineAction('previousChange', { group: 'navigate', keys: ['alt+shift+N'], enabled: hasNew, run: (context) => walk(context, -1) }),
  defineAction('backToNow', {
    group: 'navigate',
    enabled: ({ view }) => view.store.getState().past !== null,
    run: ({ view }) => view.showPast(null),
  }),
];
