import { matchParcel } from '../../shared/commands/carry/match.ts';
import { pasteParcel, stagesOf, type Where } from '../../shared/commands/index.ts';
import { liveRecord } from '../../shared/model/kinds.ts';
import type { Parcel } from '../../shared/model/parcel.ts';
import { picturesOf } from '../../shared/model/pictures-of.ts';
import type { ActionContext } from './action.ts';
import { currentStep, recordsOf, selection, shownJourney, targetCell } from './subject.ts';

/** Where a parcel goes that is pasted: cards at the focused cell, stages behind the present one, steps into it, lanes from the first step on. */
export function whereToPaste(context: ActionContext, { what }: Parcel): Where | null {
  const journey = shownJourney(context);
  if (journey === null) return null;
  const cell = targetCell(context);
  if (what === 'cards') return cell ? { to: 'columns', journey, ...cell } : { to: 'tray', journey };
  const stage = stageHere(context, journey);
  if (what === 'journey') return { to: 'journey' };
  if (what === 'stages' || stage === null) return { to: 'stages', journey, after: stage };
  return what === 'steps'
    ? { to: 'steps', journey, stage }
    : { to: 'columns', journey, column: stagesOf(recordsOf(context), journey)[0]?.id ?? stage, lane: null };
}

/** The stage that the selection or the focused cell stands in, else the last one. */
function stageHere(context: ActionContext, journey: string): string | null {
  const head = selection(context)[0];
  const stages = stagesOf(recordsOf(context), journey);
  const here = head?.kind === 'stage' ? head.id : currentStep(context)?.stage;
  return (stages.find(({ id }) => id === here) ?? stages.at(-1))?.id ?? null;
}

/** Pastes what leaves nothing to ask; else says first what would become of it. */
export function takeParcel(context: ActionContext, parcel: Parcel, text: string): void {
  const where = whereToPaste(context, parcel);
  if (where === null) return;
  const same = parcel.from.id === context.document.store.getState().description.id;
  if (!isPlain(context, parcel, where, same)) {
    context.view.offer({ kind: 'parcel', text });
    return;
  }
  const { created } = context.document.run(pasteParcel, { parcel, where, ownSamples: same });
  selectCarried(context, parcel, created);
}

/** In its own file everything is found; in another cards alone are put at once where each thing that they name is there, and no picture has to be fetched. */
function isPlain(context: ActionContext, parcel: Parcel, where: Where, same: boolean): boolean {
  if (same) return parcel.what !== 'lanes' && parcel.what !== 'journey';
  if (parcel.what !== 'cards' || picturesOf(parcel.records).length > 0) return false;
  return matchParcel(recordsOf(context), parcel, where).every(({ usual }) => usual.as === 'found');
}

const SHOWN_BY = { cards: 'card', steps: 'step', stages: 'stage', lanes: 'lane' } as const;

/** Selects what came, of the kind that was copied; a journey is shown. */
export function selectCarried({ view, document }: ActionContext, { what }: Parcel, created: readonly { readonly kind: string; readonly id: string }[]): void {
  const journey = created.find(({ kind }) => kind === 'journey')?.id;
  if (journey !== undefined && liveRecord(document.store.getState().records, 'journey', journey)) {
    view.showJourney(journey);
    return;
  }
  const made = what === 'journey' ? 'stage' : SHOWN_BY[what];
  const items = created.flatMap(({ kind, id }) => (kind === made ? [{ kind: made, id } as const] : []));
  if (items.length > 0) view.select(...items);
}
