import type { RecordName } from '../../shared/commands/index.ts';
import { cellOf, columnsOf, inReadingOrder, lanesOf, pointOf, spansOn } from '../../shared/commands/index.ts';
import { refusesEdits } from '../../shared/model/fault.ts';
import { live, liveRecord, type RecordOfKind, type Records } from '../../shared/model/kinds.ts';
import { holdsCards } from '../../shared/model/lane-kinds.ts';
import { type Cell, type Selected, selectedIds } from '../state/index.ts';
import type { ActionContext } from './action.ts';

/** What the actions read: where the window is and what is selected there. */
export function recordsOf({ document }: ActionContext): Records {
  return document.store.getState().records;
}

/** The shown journey; null: none, or another screen. */
export function shownJourney({ view, document }: ActionContext): string | null {
  const { screen, journey } = view.store.getState();
  return screen === 'map' && liveRecord(document.store.getState().records, 'journey', journey) ? journey : null;
}

export function selection({ view }: ActionContext): readonly Selected[] {
  return view.store.getState().selection;
}

/** The selected cards that are there, in reading order. */
export function selectedCards(context: ActionContext): readonly RecordOfKind<'card'>[] {
  const records = recordsOf(context);
  const cards = selectedIds(selection(context), 'card').flatMap((id) => liveRecord(records, 'card', id) ?? []);
  return inReadingOrder(records, cards[0]?.journey ?? '', cards);
}

const RECORD_KINDS = { card: 'card', stage: 'stage', step: 'step', lane: 'lane', link: 'link', point: 'score' } as const;

/** What is selected, as records. */
export function selectedRecords(context: ActionContext): RecordName[] {
  const records = recordsOf(context);
  return selection(context)
    .map(({ kind, id }) => ({ kind: RECORD_KINDS[kind], id }))
    .filter(({ kind, id }) => liveRecord(records, kind, id) !== undefined);
}

/** Whether somebody may edit: nothing is editable in a file that can only be read. */
export function mayEdit({ document }: ActionContext): boolean {
  return !refusesEdits(document.store.getState().description.readOnly);
}

/** Whether a map is shown that may be edited. */
export function mapIsEditable(context: ActionContext): boolean {
  return mayEdit(context) && shownJourney(context) !== null;
}

/** The cell where new things go: the focused one, that of the selection, else the first of the map. */
export function targetCell(context: ActionContext): Cell | null {
  const journey = shownJourney(context);
  if (journey === null) return null;
  return context.view.store.getState().cell ?? cellOfSelection(context, journey) ?? firstCell(recordsOf(context), journey);
}

function cellOfSelection(context: ActionContext, journey: string): Cell | null {
  const records = recordsOf(context);
  const { lane, from, to } = selectedCards(context)[0]?.place ?? { lane: null, from: null, to: null };
  const columns = columnsOf(records, journey);
  const spanOn = spansOn(columns);
  const column = columns[spanOn(from, to)?.first ?? -1];
  if (lane !== null && column) return { lane, column: column.id };
  const head = selection(context)[0];
  const first = firstCell(records, journey);
  if (!head || !first) return null;
  if (head.kind === 'lane' && holdsCards(records.lane.get(head.id)?.kind ?? 'emotion')) return { ...first, lane: head.id };
  const span = spanOn(head.id, head.id);
  return span ? { ...first, column: columns[span.first]?.id ?? first.column } : null;
}

function firstCell(records: Records, journey: string): Cell | null {
  const lane = lanesOf(records, journey).find(({ kind, hidden }) => holdsCards(kind) && !hidden);
  const column = columnsOf(records, journey)[0];
  return lane && column ? { lane: lane.id, column: column.id } : null;
}

/** The step that the selection or the focused cell stands in. */
export function currentStep(context: ActionContext): RecordOfKind<'step'> | undefined {
  const records = recordsOf(context);
  const head = selection(context)[0];
  if (head?.kind === 'step') return liveRecord(records, 'step', head.id);
  if (head?.kind === 'stage') return undefined;
  if (head?.kind === 'point') return liveRecord(records, 'step', pointOf(records, head.id)?.step ?? null);
  const anything = context.view.store.getState().cell !== null || head !== undefined;
  return anything ? liveRecord(records, 'step', targetCell(context)?.column ?? null) : undefined;
}

/** Every card of the shown map that lies on it, in reading order. */
export function cardsOnMap(context: ActionContext): readonly RecordOfKind<'card'>[] {
  const records = recordsOf(context);
  const journey = shownJourney(context) ?? '';
  const spanOn = spansOn(columnsOf(records, journey));
  const lanes = new Set(lanesOf(records, journey).flatMap(({ id, hidden }) => (hidden ? [] : [id])));
  const placed = live(records, 'card').filter(({ place }) => place.lane !== null && lanes.has(place.lane) && spanOn(place.from, place.to));
  return inReadingOrder(records, journey, placed);
}

export function stackOf(records: Records, card: RecordOfKind<'card'>): readonly RecordOfKind<'card'>[] {
  const { lane, from } = card.place;
  return lane === null || from === null ? [] : cellOf(records, lane, from);
}
