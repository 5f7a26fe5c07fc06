import type { Draft } from '../../shared/changes/change.ts';
import { deleteRecords, duplicateCards, packParcel, parcelLines, parcelRows, trayOf } from '../../shared/commands/index.ts';
import { writeParcel } from '../../shared/interchange/parcel/parcel-text.ts';
import { writeHtmlTable, writeTsv } from '../../shared/interchange/sheet/write-sheet.ts';
import { isKindName, KINDS, liveRecord, type Records } from '../../shared/model/kinds.ts';
import { NAME_FIELDS } from '../../shared/model/name-fields.ts';
import type { Parcel } from '../../shared/model/parcel.ts';
import type { Turned } from '../records/index.ts';
import type { Selected } from '../state/index.ts';
import { type ActionContext, defineAction } from './action.ts';
import type { Copied } from './clipboard-port.ts';
import { pasteFromClipboard } from './paste.ts';
import { mapIsEditable, mayEdit, recordsOf, selectedCards, selectedRecords, selection, shownJourney } from './subject.ts';

const hasCards = (context: ActionContext) => selectedCards(context).length > 0;
const hasSelection = (context: ActionContext) => mayEdit(context) && selectedRecords(context).length > 0;

interface CopiedSelection extends Copied {
  /** The same as a table; '' where it is none. */
  readonly html: string;
}

/** Whether anything is selected that can be copied: points and links alone cannot. */
export function canCopy(context: ActionContext): boolean {
  return (
    shownJourney(context) !== null && selectedRecords(context).some(({ kind }) => kind === 'card' || kind === 'stage' || kind === 'step' || kind === 'lane')
  );
}

/** What is selected, or the whole journey, with all that it names; null where it is nothing. */
export function packed(context: ActionContext, whole: boolean): Parcel | null {
  const journey = shownJourney(context);
  if (journey === null || (!whole && !canCopy(context))) return null;
  const { id, name } = context.document.store.getState().description;
  return packParcel(recordsOf(context), { journey, items: whole ? [] : selectedRecords(context), from: { id, name, at: context.services.file } });
}

/** What is selected as the clipboard takes it; null where it is nothing that can be copied. */
export function copiedSelection(context: ActionContext): CopiedSelection | null {
  const parcel = packed(context, false);
  if (!parcel) return null;
  const rows = parcelRows(parcel);
  // several cells are a table for other programs; one cell is a line a card
  return { clip: writeParcel(parcel), ...(rows ? { text: writeTsv(rows), html: writeHtmlTable(rows) } : { text: parcelLines(parcel), html: '' }) };
}

function inTray(context: ActionContext): number {
  return trayOf(recordsOf(context), shownJourney(context) ?? '').length;
}

/** Cards of a deleted lane or step are not lost: they wait in the tray, and somebody should be told so. */
export function deleteSelection(context: ActionContext): void {
  const waiting = inTray(context);
  context.document.run(deleteRecords, { items: selectedRecords(context) });
  context.view.select();
  const moved = inTray(context) - waiting;
  if (moved > 0) context.view.store.getState().canvas?.tellTray(moved);
}

function copy(context: ActionContext): void {
  const copied = copiedSelection(context);
  if (copied) context.clipboard.write(copied);
}

function cut(context: ActionContext): void {
  copy(context);
  deleteSelection(context);
}

function duplicate(context: ActionContext): void {
  const { ids } = context.document.run(duplicateCards, { cards: selectedCards(context).map(({ id }) => id) });
  context.view.select(...ids.map((id) => ({ kind: 'card' as const, id })));
}

/** The field that is a thing's name on the map; a point has none. */
function nameField({ kind }: Selected): string | null {
  if (kind === 'card') return 'text';
  return kind === 'point' ? null : NAME_FIELDS[kind];
}

function rename(context: ActionContext): void {
  const [first] = selection(context);
  const field = first && nameField(first);
  if (first && field) context.view.edit({ kind: first.kind, id: first.id, field });
}

function canRename(context: ActionContext): boolean {
  const [first, second] = selection(context);
  return mapIsEditable(context) && first !== undefined && second === undefined && nameField(first) !== null;
}

/** An undo may reach into a journey that is not shown: then it is shown, so that nobody wonders what happened. */
function showTurned(context: ActionContext, turned: Turned | null): void {
  const { screen, journey } = context.view.store.getState();
  const touched = new Set(turned?.drafts.flatMap((draft) => journeyOfDraft(recordsOf(context), draft) ?? []));
  const [first] = touched;
  if (screen === 'map' && first !== undefined && !touched.has(journey ?? '')) context.view.showJourney(first);
  keepWhatIsThere(context);
}

/** What an undo took away cannot stay selected. */
function keepWhatIsThere(context: ActionContext): void {
  const there = new Set(selectedRecords(context).map(({ id }) => id));
  const held = selection(context);
  if (held.some(({ kind, id }) => kind !== 'point' && !there.has(id))) context.view.select(...held.filter(({ id }) => there.has(id)));
}

function journeyOfDraft(records: Records, { kind, record }: Draft): string | null {
  if (!isKindName(kind) || KINDS[kind].home !== 'journey') return null;
  const { journey } = (records[kind].get(record) ?? { journey: null }) as { readonly journey: string | null };
  return liveRecord(records, 'journey', journey) ? journey : null;
}

export const EDIT_ACTIONS = [
  defineAction('undo', {
    group: 'edit',
    keys: ['mod+Z'],
    enabled: ({ document }) => document.store.getState().undoLabel !== null,
    run: (context) => showTurned(context, context.document.undo()),
  }),
  defineAction('redo', {
    group: 'edit',
    keys: ['mod+shift+Z', 'mod+Y'],
    enabled: ({ document }) => document.store.getState().redoLabel !== null,
    run: (context) => showTurned(context, context.document.redo()),
  }),
  defineAction('copy', { group: 'edit', keys: ['mod+C'], native: true, enabled: canCopy, run: copy }),
  defineAction('cut', { group: 'edit', keys: ['mod+X'], native: true, enabled: (context) => mayEdit(context) && hasCards(context), run: cut }),
  defineAction('paste', { group: 'edit', keys: ['mod+V'], native: true, enabled: mapIsEditable, run: (context) => pasteFromClipboard(context, null) }),
  defineAction('pasteAcross', { group: 'edit', keys: ['mod+shift+V'], enabled: mapIsEditable, run: (context) => pasteFromClipboard(context, 'across') }),
  defineAction('pasteAsSteps', { group: 'edit', keys: ['mod+alt+V'], enabled: mapIsEditable, run: (context) => pasteFromClipboard(context, 'steps') }),
  defineAction('duplicate', { group: 'edit', keys: ['mod+D'], enabled: (context) => mayEdit(context) && hasCards(context), run: duplicate }),
  defineAction('delete', { group: 'edit', keys: ['Delete', 'Backspace'], enabled: hasSelection, run: deleteSelection }),
  defineAction('rename', { group: 'edit', keys: ['F2'], enabled: canRename, run: rename }),
];
