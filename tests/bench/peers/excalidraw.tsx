import '@excalidraw/excalidraw/index.css';
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { createRoot } from 'react-dom/client';
import { COLOURS, extentOf } from '../canvas/cards.ts';
import { install, type Look, type Subject } from '../canvas/harness.ts';
import { gridLooks } from './grid-looks.ts';

/* Excalidraw with rectangles and the text bound to each: its elements are made beforehand, as if read from a file. */

let elements: readonly ExcalidrawElement[] = [];
let count = 0;
let api: ExcalidrawImperativeAPI | null = null;
const looks = gridLooks(() => count);

const state = ({ x, y, z }: Look) => ({ scrollX: -x, scrollY: -y, zoom: { value: z as never } });

/** Something else than paper lies where the first card is. */
function isPainted(): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.excalidraw__canvas.static');
  const g = canvas?.getContext('2d');
  if (!canvas || !g) return false;
  const { x, y } = looks.cardOnScreen(false);
  const [red = 255, green = 255, blue = 255] = g.getImageData(x - 30, y - 25, 1, 1).data;
  return red + green + blue < 3 * 255 && red + green + blue > 0;
}

const subject: Subject = {
  ...looks,
  async prepare(cards) {
    count = cards.length;
    await document.fonts.ready;
    elements = convertToExcalidrawElements(
      cards.map((card) => ({
        type: 'rectangle' as const,
        id: card.id,
        x: card.x,
        y: card.y,
        width: card.w,
        height: card.h,
        backgroundColor: COLOURS[card.colour] ?? '#fff3a3',
        fillStyle: 'solid' as const,
        roughness: 0,
        label: { text: card.text, fontSize: 14, fontFamily: 2 },
      })),
      { regenerateIds: false },
    );
  },
  mount: (root) =>
    createRoot(root).render(
      <Excalidraw
        initialData={{ elements, appState: state(looks.near) as never, scrollToContent: false }}
        excalidrawAPI={(made) => {
          api = made;
        }}
      />,
    ),
  drawn: () => api !== null && api.getSceneElements().length >= count && isPainted(),
  look: (at) => api?.updateScene({ appState: state(at) as never }),
  extent: () => extentOf(count),
  selected: () => Object.keys(api?.getAppState().selectedElementIds ?? {}).length,
  dragging: () => api?.getAppState().selectedElementsAreBeingDragged ?? false,
  clearSelection: () => api?.updateScene({ appState: { selectedElementIds: {} } }),
  async write() {
    let text = '';
    return (letter) => {
      text += letter;
      const all = api?.getSceneElementsIncludingDeleted() ?? [];
      // What its editor does with each key: the text element with another text, the rest as it is.
      const changed = all.map((element) =>
        element.type === 'text' && element.containerId === 'c0'
          ? { ...element, text: `${element.text}${text}`, version: element.version + 1, versionNonce: element.versionNonce + 1 }
          : element,
      );
      api?.updateScene({ elements: changed as never });
    };
  },
};

install(subject);
