import '../../../renderer/ui/layers.css';
import '@mantine/core/styles.layer.css';
import '../../../renderer/ui/fonts.ts';
import '../../../renderer/ui/base.css';
import '../../../renderer/ui/type.css';
import { createInstance } from 'i18next';
import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { MapCanvas } from '../../../renderer/canvas/index.ts';
import { DocumentProvider, type DocumentStore, openDocument } from '../../../renderer/records/index.ts';
import { createView, ViewProvider, type ViewStore } from '../../../renderer/state/index.ts';
import { Appearance } from '../../../renderer/ui/appearance.tsx';
import { installStyles } from '../../../renderer/ui/install-styles.ts';
import en from '../../../resources/locales/en.json' with { type: 'json' };
import { editCardText } from '../../../shared/commands/index.ts';
import { FakeHost } from '../../kit/fake-host.ts';
import { type BenchCard, columnsFor, extentOf } from './cards.ts';
import { frame, install, type Look, type Spot, type Subject } from './harness.ts';
import { JOURNEY, mapRecords } from './map-records.ts';

/* The real map: the renderer's canvas over a document, moved by the wheel and pressed by the pointer as by a person. */

const SELECTED = 20;
/** Of a column with its gap, in map units. */
const COLUMN = 152;

installStyles(document);
const words = createInstance();
await words.use(initReactI18next).init({ lng: 'en', resources: { en: { translation: en } }, interpolation: { escapeValue: false }, returnNull: false });

interface Held {
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly cards: readonly BenchCard[];
}
let mounted: { readonly root: Root; readonly place: HTMLElement } | null = null;
let held: Held | null = null;
let whole: Look | null = null;

function open(): Held {
  if (!held) throw new Error('nothing was prepared');
  return held;
}

const surface = (): HTMLElement => document.querySelector<HTMLElement>('[data-canvas]') ?? document.body;

/** What the map looks at, read from what it did to the layer that follows the camera. */
function readCamera(): Look {
  const world = document.querySelector('[data-ground]')?.lastElementChild;
  const transform = world instanceof HTMLElement ? world.style.transform : '';
  const [x = 0, y = 0, z = 1] = [...transform.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([number]) => Number(number));
  return { x: -x / z, y: -y / z, z };
}

/** By the wheel, from where the map stands: its edges hold here too. */
function look(at: Look): void {
  const { clientWidth: w, clientHeight: h } = surface();
  let { x, y, z } = readCamera();
  if (at.z !== z) {
    open().view.store.getState().canvas?.zoomTo(at.z);
    [x, y] = [x + w / 2 / z - w / 2 / at.z, y + h / 2 / z - h / 2 / at.z];
    z = at.z;
  }
  const [deltaX, deltaY] = [(at.x - x) * z, (at.y - y) * z];
  surface().dispatchEvent(new WheelEvent('wheel', { deltaX, deltaY, bubbles: true, cancelable: true }));
}

async function picture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(320, 200);
  const g = canvas.getContext('2d');
  if (g) {
    g.fillStyle = '#7aa5d8';
    g.fillRect(0, 0, 320, 200);
    g.fillStyle = '#f6c95b';
    g.fillRect(40, 60, 200, 90);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

function Page({ document, view }: Held) {
  return (
    <I18nextProvider i18n={words}>
      <Appearance theme="light">
        <DocumentProvider document={document}>
          <ViewProvider view={view}>
            <MapCanvas />
          </ViewProvider>
        </DocumentProvider>
      </Appearance>
    </I18nextProvider>
  );
}

const subject: Subject = {
  async prepare(cards) {
    const host = new FakeHost();
    const { hash } = await host.connection.client.attachments.put({ bytes: await picture() });
    host.records = mapRecords(cards, { hash, alt: '', width: 320, height: 200 });
    const document = await openDocument(host.connection);
    await document.loadJourney(JOURNEY);
    host.records = document.store.getState().records;
    held = { document, view: createView({ journey: JOURNEY }), cards };
    await Promise.all([...globalThis.document.fonts].filter((font) => font.family.includes('Inter')).map((font) => font.load()));
    await frame();
  },
  mount(place) {
    mounted = { root: createRoot(place), place };
    mounted.root.render(<Page {...open()} />);
  },
  paintsFirst: true,
  drawn: () => document.querySelectorAll('[data-card]').length >= 25 && cardInPage() !== null,
  look,
  near: { x: 0, y: 400, z: 1 },
  all: () => {
    if (whole) return whole;
    throw new Error('not looked at yet');
  },
  extent: () => ({ w: columnsFor(open().cards.length) * COLUMN, h: extentOf(open().cards.length).h / 2.5 }),
  cardOnScreen(all): Spot {
    const { clientWidth: w, clientHeight: h } = surface();
    return all ? { x: w / 2, y: h / 2 } : (cardInPage() ?? paintedCard());
  },
  selected: () =>
    open()
      .view.store.getState()
      .selection.filter(({ kind }) => kind === 'card').length,
  dragging: () => document.querySelector('[data-dragging]') !== null,
  clearSelection: () => open().view.select(),
  edit: (count) => void open().document.run(editCardText, { card: open().cards[count]?.id ?? '', text: `Another text ${count} 换了一句话` }),
  async workFor(edits) {
    const { document, cards } = open();
    for (let i = 0; i < edits; i++) {
      document.run(editCardText, { card: cards[(i * 7) % cards.length]?.id ?? '', text: `Text ${i}` });
      document.undo();
      if (i % FRAME_EACH === 0) await frame();
      if (i % REOPENED_EACH === 0) await reopen();
    }
    await document.settled();
  },
  async write() {
    // Nodes come back in some frames after the camera has come to rest.
    while (cardInPage() === null) await frame();
    const spot = cardInPage() ?? { x: 0, y: 0 };
    const target = document.elementFromPoint(spot.x, spot.y) ?? document.body;
    target.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true, clientX: spot.x, clientY: spot.y }));
    await frame();
    if (document.querySelector('[data-catcher="editing"]') === null) throw new Error('no card is open for writing');
    return (letter) => void document.execCommand('insertText', false, letter);
  },
};

const FRAME_EACH = 5;
const REOPENED_EACH = 100;

async function reopen(): Promise<void> {
  if (!mounted) return;
  mounted.root.unmount();
  mounted = { ...mounted, root: createRoot(mounted.place) };
  mounted.root.render(<Page {...open()} />);
  for (let i = 0; i < 4; i++) await frame();
}

let presses = 0;

/** Before there are nodes: down a column of cards step by step, as some presses fall between two. */
function paintedCard(): Spot {
  presses += 1;
  return { x: 320, y: 460 + ((presses * 13) % 60) };
}

/** The middle of a card that is a node now, with nothing over it. */
function cardInPage(): Spot | null {
  for (const node of document.querySelectorAll('[data-card]')) {
    const { left, top, width, height } = node.getBoundingClientRect();
    const spot = { x: left + width / 2, y: top + height / 2 };
    if (document.elementFromPoint(spot.x, spot.y)?.closest('[data-card]') === node) return spot;
  }
  return null;
}

/** After the first view: the camera is read, the whole map is looked at once, and some cards, a link among them, stay selected. */
async function measureMap(): Promise<void> {
  const { view, cards } = open();
  view.store.getState().canvas?.fit();
  for (let i = 0; i < 4; i++) await frame();
  whole = readCamera();
  view.select(...cards.slice(0, SELECTED).map(({ id }) => ({ kind: 'card' as const, id })), { kind: 'link', id: 'link0' });
}

install({ ...subject, settled: measureMap });
