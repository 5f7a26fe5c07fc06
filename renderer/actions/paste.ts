import { addCards, linesOfText, type PasteLines, pasteLines, pasteRecords, readClip } from '../../shared/commands/index.ts';
import type { Picture } from '../../shared/model/picture.ts';
import type { Cell } from '../state/index.ts';
import type { ActionContext } from './action.ts';
import type { Copied } from './clipboard-port.ts';
import { shownJourney, targetCell } from './subject.ts';

type How = PasteLines['how'];

/** Puts what was copied on the map at the focused cell: our cards as they lay, other text line by line. */
export function paste(context: ActionContext, { clip, text }: Copied, how: How): void {
  const journey = shownJourney(context);
  if (journey === null) return;
  const { lane, column } = targetCell(context) ?? { lane: null, column: null };
  const cards = how === 'down' ? (readClip(clip) ?? readClip(text)) : null;
  const { created } = cards
    ? context.document.run(pasteRecords, { journey, lane, column, clip: cards })
    : context.document.run(pasteLines, { journey, lane, column, lines: linesOfText(text), how });
  const made = how === 'steps' ? 'step' : 'card';
  const items = created.flatMap(({ kind, id }) => (kind === made ? [{ kind: made, id } as const] : []));
  if (items.length > 0) context.view.select(...items);
}

export function pasteFromClipboard(context: ActionContext, how: How): void {
  context.clipboard
    .read()
    .then((copied) => paste(context, copied, how))
    .catch(context.services.fail);
}

/** Keeps pictures in the file and puts an image card for each into a cell (null: the tray). */
export async function addPictures(context: ActionContext, journey: string, cell: Cell | null, files: readonly File[]): Promise<void> {
  for (const file of files) {
    try {
      const picture = await context.document.attachments.put(file, nameWithoutEnding(file.name));
      addPicture(context, journey, cell, picture);
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

function nameWithoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}
