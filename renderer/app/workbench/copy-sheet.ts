import type { i18n as I18n } from 'i18next';
import { writeHtmlTable, writeTsv } from '../../../shared/interchange/sheet/write-sheet.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { layoutJourney, sceneSheet } from '../../../shared/scene/index.ts';
import { sceneWordsOf } from '../../canvas/use-scene-words.ts';
import type { DocumentStore } from '../../records/index.ts';
import type { ViewStore } from '../../state/index.ts';

/** Copies the shown journey as a table, as HTML and as tab-separated text. Rejects where the browser refuses the clipboard. */
export async function copySheet(document: DocumentStore, view: ViewStore, i18n: I18n): Promise<void> {
  const { records } = document.store.getState();
  const journey = liveRecord(records, 'journey', view.store.getState().journey);
  if (!journey) return;
  const words = sceneWordsOf(records, journey.id, i18n);
  const sheet = sceneSheet(layoutJourney(records, journey.id, { words, unfolded: true }), words);
  const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...as('text/plain', writeTsv(sheet)), ...as('text/html', writeHtmlTable(sheet)) })]);
}
