import { createSubJourney } from '../../shared/commands/index.ts';
import { liveRecord, type RecordOfKind } from '../../shared/model/kinds.ts';
import type { Selected } from '../state/index.ts';
import { type ActionContext, defineAction } from './action.ts';
import { mapIsEditable, recordsOf, selection, shownJourney } from './subject.ts';

/** The one selected card or step: what a link starts at, and what opens another journey. */
export function selectedPlace(context: ActionContext): (Selected & { readonly kind: 'card' | 'step' }) | null {
  const [item, second] = selection(context);
  if (!item || second || (item.kind !== 'card' && item.kind !== 'step') || shownJourney(context) === null) return null;
  return liveRecord(recordsOf(context), item.kind, item.id) ? { kind: item.kind, id: item.id } : null;
}

/** The one selected link. */
export function selectedLink(context: ActionContext): RecordOfKind<'link'> | undefined {
  const [item, second] = selection(context);
  return item?.kind === 'link' && !second && shownJourney(context) !== null ? liveRecord(recordsOf(context), 'link', item.id) : undefined;
}

function openedBy(context: ActionContext): RecordOfKind<'journey'> | undefined {
  const place = selectedPlace(context);
  const opens = place && recordsOf(context)[place.kind].get(place.id)?.opensJourney;
  return liveRecord(recordsOf(context), 'journey', opens ?? null);
}

function create(context: ActionContext): void {
  const from = selectedPlace(context);
  const id = from && context.document.run(createSubJourney, { from }).created.find(({ kind }) => kind === 'journey')?.id;
  if (id) context.view.enterJourney(id);
}

export const FLOW_ACTIONS = [
  defineAction('linkTo', {
    group: 'add',
    keys: ['alt+L'],
    enabled: (context) => mapIsEditable(context) && selectedPlace(context) !== null,
    run: ({ view }) => view.openDialog('link'),
  }),
  defineAction('linkLeadTo', {
    group: 'edit',
    keys: ['alt+L'],
    yieldsTo: 'linkTo',
    enabled: (context) => mapIsEditable(context) && selectedLink(context) !== undefined,
    run: ({ view }) => view.openDialog('link-to'),
  }),
  defineAction('linkLeadFrom', {
    group: 'edit',
    enabled: (context) => mapIsEditable(context) && selectedLink(context) !== undefined,
    run: ({ view }) => view.openDialog('link-from'),
  }),
  defineAction('createSubJourney', {
    group: 'add',
    enabled: (context) => mapIsEditable(context) && selectedPlace(context) !== null && openedBy(context) === undefined,
    run: create,
  }),
  defineAction('openSubJourney', {
    group: 'navigate',
    keys: ['alt+Enter'],
    enabled: (context) => openedBy(context) !== undefined,
    run: (context) => context.view.enterJourney(openedBy(context)?.id ?? ''),
  }),
  defineAction('goBack', {
    group: 'navigate',
    keys: ['alt+ArrowLeft', 'alt+Backspace'],
    yieldsTo: 'moveLeft',
    enabled: ({ view }) => view.store.getState().trail.length > 0,
    run: ({ view }) => view.leaveJourney(),
  }),
];
