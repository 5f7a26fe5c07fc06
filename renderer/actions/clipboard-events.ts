import type { ActionContext } from './action.ts';
import { isTextField } from './dispatch-key.ts';
import { copiedSelection, deleteSelection } from './edit-actions.ts';
import { offerPasted } from './offer-pasted.ts';
import { addPictures, paste } from './paste.ts';
import { mapIsEditable, mayEdit, selectedCards, shownJourney, targetCell } from './subject.ts';

/** The type under which our own form travels with a copy event, between windows of one browser. */
const CLIP_TYPE = 'application/x-cxmap-parcel+json';

/** Copies what is selected (and for `cut` deletes cards: the cards of a stage that is deleted are not gone with it). Leaves text fields and selected text alone. */
export function handleCopy(event: ClipboardEvent, context: ActionContext): boolean {
  if (isTextField(event.target) || hasSelectedText()) return false;
  const copied = copiedSelection(context);
  if (!copied || !event.clipboardData) return false;
  event.clipboardData.setData('text/plain', copied.text);
  if (copied.html !== '') event.clipboardData.setData('text/html', copied.html);
  event.clipboardData.setData(CLIP_TYPE, copied.clip);
  event.preventDefault();
  if (event.type === 'cut' && mayEdit(context) && selectedCards(context).length > 0) deleteSelection(context);
  return true;
}

/** Pastes parts of maps, pictures or lines into the focused cell. */
export function handlePaste(event: ClipboardEvent, context: ActionContext): boolean {
  const data = event.clipboardData;
  if (!data || isTextField(event.target) || !mapIsEditable(context)) return false;
  event.preventDefault();
  const pictures = [...data.files].filter(({ type }) => type.startsWith('image/'));
  const text = data.getData('text/plain');
  const clip = data.getData(CLIP_TYPE) || context.clipboard.clipOf(text);
  if (clip === '' && pictures.length > 0) void addPictures(context, { journey: shownJourney(context) ?? '', card: null, cell: targetCell(context) }, pictures);
  else if (clip !== '' || !offerPasted(context, text, data.getData('text/html'))) paste(context, { clip, text }, null);
  return true;
}

function hasSelectedText(): boolean {
  return (globalThis.getSelection?.()?.toString() ?? '') !== '';
}
