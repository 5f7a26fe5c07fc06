import '../checks-without-eval.ts';
import '../window-styles.ts';
import type { FirstAnswer, FirstView } from '../../../shared/contract/first-view.ts';
import type { Language } from '../../../shared/model/format.ts';
import type { TextRole } from '../../../shared/scene/marks.ts';
import { TEXT_STYLES } from '../../../shared/scene/text-style.ts';
import { paintFirstView } from '../../canvas/first-view/paint-first-view.ts';
import { cornerWords } from '../../canvas/heads/corner-words.ts';
import { mapFont } from '../../canvas/level-of-detail/map-fonts.ts';
import { setAsMapText } from '../../canvas/level-of-detail/painter.ts';
import { sceneLanguage } from '../../canvas/scene-language.ts';
import { addWireRecords, noRecords } from '../../records/wire-records.ts';
import { rememberedPanels } from '../../state/panel-memory.ts';
import { installStyles } from '../../ui/install-styles.ts';
import { resolveTheme, systemLook } from '../../ui/resolve-theme.ts';
import { pageReady } from '../page-ready.ts';
import { chooseLanguage } from '../words/choose-language.ts';
import { localeWords, mapWords } from './locale-words.ts';
import { type WindowRoom, windowRoom } from './window-room.ts';

/** What the browser's own timeline calls it, for whoever measures a start. */
const PAINTED = 'cxmap:painted';

/** A painted picture of the window, in front of it until it is drawn. */
export interface FirstPicture {
  /** The window is drawn: what is painted goes. */
  end(): void;
}

/**
 * Paints the map of a file as soon as it is known what stands on it: without the libraries that draw the window, which are still loading or
 * take their time. What the window draws in its place looks the same. null: there is nothing to paint, or `late` says that the window is drawn already.
 */
export async function paintFirst(first: Promise<FirstAnswer | null>, late: AbortSignal): Promise<FirstPicture | null> {
  const [answer, room] = await Promise.all([first, pageReady(document).then(prepareRoom)]);
  if (answer === null || 'fault' in answer.view || answer.view.journey === null || late.aborted) return null;
  const { settings } = answer;
  const language = chooseLanguage(settings.language, navigator.languages);
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = resolveTheme(settings.theme, systemLook(window));
  document.body.append(room.window);
  paintMap(room.canvas, answer.view, language);
  await shown();
  return { end: () => room.window.remove() };
}

/** Whatever can be done before it is known what the map holds: mostly there is a moment until that is here. */
function prepareRoom(): WindowRoom {
  installStyles(document);
  warmFaces();
  return windowRoom(document, rememberedPanels(localStorage, window.innerWidth));
}

/** The first word in a face costs a browser as much as a hundred later ones. */
function warmFaces(): void {
  const g = document.createElement('canvas').getContext('2d');
  if (!g) return;
  setAsMapText(g);
  for (const role of Object.keys(TEXT_STYLES) as TextRole[]) {
    g.font = mapFont(role);
    g.fillText('Aa1', 0, 0);
  }
}

function paintMap(canvas: HTMLCanvasElement, { workbook, journey }: FirstView, reader: Language): void {
  if (journey === null || canvas.parentElement === null) return;
  const records = addWireRecords(addWireRecords(noRecords(), workbook), journey.records);
  const { clientWidth: w, clientHeight: h } = canvas.parentElement;
  paintFirstView(canvas, {
    records,
    journey: journey.id,
    words: mapWords(sceneLanguage(records, journey.id, reader)),
    corner: cornerWords(records, journey.id, localeWords(reader)),
    size: { w, h },
    activePersona: records.journey.get(journey.id)?.personas[0] ?? null,
  });
  canvas.dataset['painted'] = '';
  performance.mark(PAINTED);
}

/** Resolves when what was painted is on its way to the screen. */
function shown(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
