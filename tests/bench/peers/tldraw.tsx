import 'tldraw/tldraw.css';
import { createRoot } from 'react-dom/client';
import { createShapeId, type Editor, Tldraw, toRichText } from 'tldraw';
import { type BenchCard, extentOf } from '../canvas/cards.ts';
import { frame, install, type Subject } from '../canvas/harness.ts';
import { gridLooks } from './grid-looks.ts';

/* tldraw with rectangles that hold a text. Its licence forbids shipping it without a key: it is measured here and nowhere else. */

const TINTS = ['yellow', 'orange', 'light-green', 'light-blue', 'light-violet', 'light-red'] as const;

let cards: readonly BenchCard[] = [];
let editor: Editor | null = null;
const looks = gridLooks(() => cards.length);
const idOf = (card: BenchCard) => createShapeId(card.id);

function fill(made: Editor): void {
  editor = made;
  made.createShapes(
    cards.map((card) => ({
      id: idOf(card),
      type: 'geo' as const,
      x: card.x,
      y: card.y,
      props: {
        w: card.w,
        h: card.h,
        geo: 'rectangle',
        fill: 'solid',
        size: 's',
        font: 'sans',
        color: TINTS[card.colour] ?? 'yellow',
        richText: toRichText(card.text),
      },
    })),
  );
  look(looks.near);
}

function look({ x, y, z }: Subject['near']): void {
  editor?.setCamera({ x: -x, y: -y, z }, { immediate: true, force: true });
}

const subject: Subject = {
  ...looks,
  async prepare(all) {
    cards = all;
    await frame();
  },
  mount: (root) => createRoot(root).render(<Tldraw options={{ maxShapesPerPage: 200_000 }} cameraOptions={{ zoomSteps: [0.01, 0.1, 1, 8] }} onMount={fill} />),
  drawn: () => document.querySelectorAll('.tl-shape[data-shape-type="geo"]').length >= Math.min(cards.length, 25),
  look,
  extent: () => extentOf(cards.length),
  selected: () => editor?.getSelectedShapeIds().length ?? 0,
  dragging: () => editor?.isIn('select.translating') ?? false,
  clearSelection: () => void editor?.selectNone(),
  async write() {
    const [card] = cards;
    if (!editor || !card) throw new Error('nothing is drawn');
    const id = idOf(card);
    editor.select(id);
    editor.setEditingShape(id);
    editor.setCurrentTool('select.editing_shape');
    let text = card.text;
    return (letter) => {
      text += letter;
      editor?.updateShape({ id, type: 'geo', props: { richText: toRichText(text) } });
    };
  },
};

install(subject);
