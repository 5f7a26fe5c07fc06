import { join } from 'node:path';
import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { makeFile } from '../../../../electron/host/exchange/new-file.ts';
import { createHost, type Host } from '../../../../electron/host/serve.ts';
import { openStore, type Store } from '../../../../electron/host/store/index.ts';
import { createView } from '../../../../renderer/state/index.ts';
import english from '../../../../resources/locales/en.json' with { type: 'json' };
import { createLayout, type Scene, sceneWords } from '../../../../shared/scene/index.ts';
import { shown } from '../../../kit/map-driver.ts';
import { mountCanvas, pretendLayout } from '../../../kit/mounted-canvas.tsx';
import { fc } from '../../../kit/property.ts';
import { INTENTS } from '../../../kit/random-intents.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';
import { openWindow, type WiredWindow } from '../../../kit/wired-window.ts';

/** Sequences in all, and after how many a new file is begun, since maps only grow. */
const SEQUENCES = Number(process.env['CXMAP_SEQUENCES'] ?? 1_000);
const A_FILE = 20;

const words = sceneWords(english, 'en');

beforeEach(() => {
  // so large that every card of the map is in sight
  pretendLayout({ width: 30_000, height: 30_000 });
  vi.stubGlobal('requestAnimationFrame', (then: FrameRequestCallback) => window.setTimeout(() => then(0), 0));
  // the host of this file runs in this process, and its bytes are Node's, not jsdom's
  vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => window.clearTimeout(frame));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A file, and a window that shows its journey. */
interface Desk {
  readonly host: Host;
  readonly store: Store;
  readonly journey: string;
}

async function openFile(): Promise<Desk> {
  const folder = await scratchFolder();
  const path = join(folder, 'map.cxmap');
  await makeFile(path, { template: 'blank', language: 'en', title: 'A journey', program: 'test' });
  const store = await openStore(path, { known: true, recoveryFolder: join(folder, 'recovery') });
  onTestFinished(async () => {
    await store.close();
  });
  return { host: createHost(store), store, journey: String((await store.workbook())['journey']?.[0]?.id) };
}

class ShownWindow {
  readonly #desk: Desk;
  #window!: WiredWindow;
  #layout = createLayout();
  #close: () => void = () => undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Closes what is there and opens the journey anew, as a person does. */
  async load(): Promise<void> {
    this.#close();
    const { host, journey } = this.#desk;
    this.#window = await openWindow(host, journey);
    this.#layout = createLayout();
    this.#close = () => undefined;
    const { document } = this.#window;
    const unmount = mountCanvas(document, createView({ journey }));
    this.#close = () => {
      unmount();
      document.close();
    };
  }

  get document() {
    return this.#window.document;
  }

  get map() {
    return this.#window.map;
  }

  /** The scene that grew with every edit. */
  grown(): Scene {
    return this.#layout.layout(this.map.records, this.#desk.journey, { words, activePersona: null });
  }

  close(): void {
    this.#close();
  }
}

const happening = fc.record({
  what: fc.constantFrom('edit', 'edit', 'edit', 'edit', 'edit', 'undo', 'undo', 'redo', 'reload'),
  command: fc.nat(INTENTS.length - 1),
  choices: fc.array(fc.nat(1_000), { minLength: 8, maxLength: 8 }),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

async function happen(shownWindow: ShownWindow, { what, command, choices }: Happening): Promise<void> {
  let next = 0;
  const choose = (count: number) => (count === 0 ? 0 : (choices[next++ % choices.length] ?? 0) % count);
  if (what === 'reload') {
    await shownWindow.document.settled();
    await shownWindow.load();
  } else if (what === 'edit') act(() => void INTENTS[command]?.(shownWindow.map, choose));
  else act(() => void shownWindow.document[what]());
  shownWindow.grown();
}

/** What a card says, in the order in which it is drawn, and where it lies in the map. */
type OnScreen = Record<string, { readonly at: string; readonly says: readonly string[] }>;

/** jsdom leaves out a second part of 0. */
function placeOf(node: HTMLElement): string {
  const [x = 0, y = 0] = (node.style.transform.match(/-?[\d.]+/g) ?? []).map(Number);
  return `${x} ${y}`;
}

function screen(): OnScreen {
  const nodes = [...window.document.querySelectorAll<HTMLElement>('.react-flow__node')];
  return Object.fromEntries(
    nodes.map((node) => {
      const card = node.querySelector<HTMLElement>('[data-card]');
      const says = [...(card?.querySelectorAll('span') ?? [])].map(({ textContent }) => textContent).filter((text) => text !== '');
      return [card?.dataset['card'] ?? 'no card', { at: placeOf(node), says }];
    }),
  );
}

function expectedScreen(scene: Scene): OnScreen {
  return Object.fromEntries(
    [...scene.cards, ...scene.notes].map(({ id, x, y, marks }) => {
      const says = marks.flatMap((mark) => (mark.type === 'text' && mark.text !== '' ? [mark.text] : []));
      return [id, { at: `${x} ${y}`, says }];
    }),
  );
}

/** Nodes are mounted a few a frame. */
async function drawn(scene: Scene): Promise<void> {
  const count = () => window.document.querySelectorAll('.react-flow__node').length;
  for (let turn = 0; turn < 100 && (turn < 2 || count() !== scene.cards.length + scene.notes.length); turn += 1) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
  }
}

async function agree(desk: Desk, shownWindow: ShownWindow): Promise<void> {
  await shownWindow.document.settled();
  expect(shownWindow.document.store.getState()).toMatchObject({ saving: 'saved', fault: null });
  const fresh = await openWindow(desk.host, desk.journey);
  fresh.document.close();
  // records: the window's are the file's
  expect(ofJourney(shownWindow, desk.journey)).toEqual(ofJourney(fresh, desk.journey));
  // scene: what grew edit by edit is what is laid out at once
  const scene = createLayout().layout(fresh.map.records, desk.journey, { words, activePersona: null });
  expect(shownWindow.grown()).toEqual(scene);
  // screen: every card is there once, in its place, and says its words
  await drawn(scene);
  expect(screen()).toEqual(expectedScreen(scene));
}

/** A window knows the records of the journeys that it has loaded, and those of the workbook. */
function ofJourney({ map }: { readonly map: WiredWindow['map'] }, journey: string) {
  const here = (held: unknown) => !('journey' in (held as object)) || (held as { journey: string | null }).journey === journey;
  return Object.entries(shown(map.records)).map(([kind, held]) => [kind, Object.fromEntries(Object.entries(held).filter(([, record]) => here(record)))]);
}

it(`after each of ${SEQUENCES} random sequences of edit, undo, redo and reload, journal, records, scene and screen agree`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(happening, { minLength: 1, maxLength: 6 }), { minLength: A_FILE, maxLength: A_FILE }), async (sequences) => {
      const desk = await openFile();
      const shownWindow = new ShownWindow(desk);
      try {
        await shownWindow.load();
        for (const sequence of sequences) {
          for (const one of sequence) await happen(shownWindow, one);
          await agree(desk, shownWindow);
        }
      } finally {
        shownWindow.close();
      }
      // journal: summed anew it gives the records of the file
      expect(await desk.store.check({ rebuild: true })).toMatchObject({ ok: true, problems: [] });
    }),
    { numRuns: SEQUENCES / A_FILE, endOnFailure: true },
  );
});
