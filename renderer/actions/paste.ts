import { addCards, linesOfText, pasteLines, setFields } from '../../shared/commands/index.ts';
import { readParcel } from '../../shared/interchange/parcel/parcel-text.ts';
import { liveRecord } from '../../shared/model/kinds.ts';
import type { Picture } from '../../shared/model/picture.ts';
import type { Cell, PasteWay } from '../state/index.ts';
import type { ActionContext } from './action.ts';
import type { Copied } from './clipboard-port.ts';
import { offerPasted } from './offer-pasted.ts';
import { selectedCards, shownJourney, targetCell } from './subject.ts';
import { takeParcel } from './take-parcel.ts';

/** Puts what was copied on the map at the focused cell: a part of a map as it lay, other text line by line. `asked`: null: as this person is used to. */
export function paste(context: ActionContext, { clip, text }: Copied, asked: PasteWay | null): void {
  const journey = shownJourney(context);
  if (journey === null) return;
  const parcel = asked === null ? (readParcel(clip) ?? readParcel(text)) : null;
  if (parcel) takeParcel(context, parcel, clip === '' ? text : clip);
  else putLines(context, { journey, cell: targetCell(context), lines: linesOfText(text) }, asked ?? usualWay(context));
}

interface Lines {
  readonly journey: string;
  readonly cell: Cell | null;
  readonly lines: readonly string[];
}

function usualWay({ services }: ActionContext): PasteWay {
  return services.settings.paste === 'ask' ? 'down' : services.settings.paste;
}

/** Several lines in a cell could have been meant otherwise: to whoever wants to be asked the other ways are offered, each in place of this one. */
function putLines(context: ActionContext, held: Lines, way: PasteWay): void {
  const { journey, cell, lines } = held;
  const { created, edit } = context.document.run(pasteLines, { journey, lane: cell?.lane ?? null, column: cell?.column ?? null, lines, how: way });
  selectMade(context, created, way === 'steps' ? 'step' : 'card');
  if (edit === null || cell === null || lines.length < 2 || context.services.settings.paste !== 'ask') return;
  const again = (other: PasteWay) => {
    context.document.undo();
    putLines(context, held, other);
  };
  context.view.store.getState().canvas?.offerPaste({ way, again });
}

function selectMade({ view }: ActionContext, created: readonly { readonly kind: string; readonly id: string }[], made: 'card' | 'step'): void {
  const items = created.flatMap(({ kind, id }) => (kind === made ? [{ kind: made, id } as const] : []));
  if (items.length > 0) view.select(...items);
}

export function pasteFromClipboard(context: ActionContext, way: PasteWay | null): void {
  context.clipboard
    .read()
    .then((copied) => {
      if (way !== null || copied.clip !== '' || !offerPasted(context, copied.text, '')) paste(context, copied, way);
    })
    .catch(context.services.fail);
}

/** Text from elsewhere, line by line, whatever else it could have been. */
export function pasteText(context: ActionContext, text: string): void {
  paste(context, { clip: '', text }, 'down');
}

/** Where pictures go: onto a card, else each as a card of its own into a cell (null: the tray). */
export interface PictureGoal {
  readonly journey: string;
  readonly card: string | null;
  readonly cell: Cell | null;
}

/** Keeps pictures in the file and shows them; what they show is asked in the properties. */
export async function addPictures(context: ActionContext, { journey, card, cell }: PictureGoal, files: readonly File[]): Promise<void> {
  for (const file of files) {
    try {
      const picture = await context.document.attachments.put(file);
      if (card === null) addPicture(context, journey, cell, picture);
      else addToCard(context, card, picture);
    } catch (error) {
      context.services.fail(error);
    }
  }
}

function addPicture({ document, view }: ActionContext, journey: string, cell: Cell | null, picture: Picture): void {
  const place = cell && { lane: cell.lane, from: cell.column };
  const { ids } = document.run(addCards, { journey, place, kind: 'image', texts: [''], fields: { pictures: [picture] } });
  view.select(...ids.map((id) => ({ kind: 'card' as const, id })));
}

function addToCard({ document, view }: ActionContext, id: string, picture: Picture): void {
  const card = liveRecord(document.store.getState().records, 'card', id);
  if (!card) return;
  document.run(setFields, { kind: 'card', id, fields: { pictures: [...card.pictures, picture] } });
  view.select({ kind: 'card', id });
}

const PICTURE_TYPES = 'image/png,image/jpeg,image/gif,image/webp,image/svg+xml';

/** Asks for pictures, and puts them onto the selected card, or where new cards go. */
export function choosePictures(context: ActionContext): void {
  const input = window.document.createElement('input');
  input.type = 'file';
  input.accept = PICTURE_TYPES;
  input.multiple = true;
  const [card, another] = selectedCards(context);
  const goal = { journey: shownJourney(context) ?? '', card: card && !another ? card.id : null, cell: targetCell(context) };
  input.addEventListener('change', () => void addPictures(context, goal, [...(input.files ?? [])]));
  input.click();
}
