import { type BenchCard, makeCards } from './cards.ts';

/** What the window looks at: the map point in its top left corner, and the zoom. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One of the things that are measured side by side, drawn into the page. */
export interface Subject {
  /** Everything that is not the drawing: data made ready, the program loaded. Not measured. */
  prepare(cards: readonly BenchCard[]): Promise<void>;
  mount(root: HTMLElement): void;
  /** Cards are painted before all of the first view is there. */
  readonly paintsFirst?: boolean;
  /** The cards of the first view are there. */
  drawn(): boolean;
  /** Looks at this from the next frame on. */
  look(at: Look): void;
  /** So that about a hundred cards are seen. */
  readonly near: Look;
  /** The whole map. */
  all(): Look;
  /** Of the map, in map units. */
  extent(): { readonly w: number; readonly h: number };
  /** A place on the screen where a card lies; of the first view, or with everything in sight. */
  cardOnScreen(all: boolean): Spot;
  selected(): number;
  /** Whether a card hangs at the pointer. */
  dragging(): boolean;
  clearSelection(): void;
  /** Called once after the first view, when nothing is being measured. */
  settled?(): Promise<void>;
  /** One card's text becomes another; left out: not measured. */
  edit?(count: number): void;
  /** So many edits and as many taken back, and the view closed and opened now and then; left out: not measured. */
  workFor?(edits: number): Promise<void>;
  /** Opens a card for writing; answers what puts a letter into it. */
  write(): Promise<(letter: string) => void>;
}

export interface Frames {
  /** Milliseconds between the frames. */
  readonly intervals: readonly number[];
}

/** Milliseconds since the data was there. */
export interface Mounted {
  /** Cards were on the screen. */
  readonly begun: number;
  /** The whole first view was. */
  readonly drawn: number;
  readonly interactive: number;
}

export interface Harness {
  prepare(count: number): Promise<void>;
  mount(): Promise<Mounted>;
  panNear(milliseconds: number): Promise<Frames>;
  panAll(milliseconds: number): Promise<Frames>;
  zoomSweep(milliseconds: number): Promise<Frames>;
  fitAll(): Promise<number>;
  drag(milliseconds: number): Promise<Frames & { readonly dragged: boolean }>;
  letters(count: number): Promise<readonly number[]>;
  /** Milliseconds from an edit until it is painted; nothing where edits are not measured. */
  edits(count: number): Promise<readonly number[]>;
  /** The longest frame after the camera has come to rest, in milliseconds: after a pan, and after a zoom. */
  settle(): Promise<{ readonly pan: number; readonly zoom: number }>;
  work(edits: number): Promise<void>;
  lookNear(): Promise<void>;
}

declare global {
  interface Window {
    bench: Harness;
  }
}

const LONGEST_MOUNT = 60_000;
/** Screen pixels in a millisecond: a brisk drag. */
const SPEED = 0.9;

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const input = new MessageChannel();
const waiting: (() => void)[] = [];
input.port1.onmessage = () => waiting.shift()?.();

/** Between two frames, where the events of hands arrive. */
function betweenFrames(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    input.port2.postMessage(null);
  });
}

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await frame();
  await betweenFrames();
}

/** So long that everything that waits for a rest has come, however fast the frames are. */
async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  await frames(4);
}

/** The frame after the next one begins when the next one is on its way to the screen. */
async function painted(begin: number): Promise<number> {
  await frames(2);
  return performance.now() - begin;
}

const FEWEST_FRAMES = 8;

async function runFrames(milliseconds: number, each: (time: number) => void): Promise<Frames> {
  const intervals: number[] = [];
  const begin = await frame();
  let before = begin;
  while (before - begin < milliseconds || intervals.length < FEWEST_FRAMES) {
    await betweenFrames();
    each(before - begin);
    const now = await frame();
    intervals.push(now - before);
    before = now;
  }
  // The first ones still carry what came before.
  return { intervals: intervals.slice(2) };
}

/** To and fro between 0 and `most`. */
function bounce(distance: number, most: number): number {
  if (most <= 0) return 0;
  const rest = distance % (2 * most);
  return rest > most ? 2 * most - rest : rest;
}

function fire(type: 'move' | 'down' | 'up', { x, y }: Spot, buttons: number): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const init = { bubbles: true, cancelable: true, composed: true, view: window, clientX: x, clientY: y, screenX: x, screenY: y, buttons };
  const button = type === 'move' ? -1 : 0;
  target.dispatchEvent(new PointerEvent(`pointer${type}`, { ...init, button, pointerId: 1, isPrimary: true, pointerType: 'mouse', pressure: buttons / 2 }));
  target.dispatchEvent(new MouseEvent(`mouse${type}`, { ...init, button: 0 }));
}

/** A made-up pointer cannot be captured; events go to what lies under it, as a captured one's would bubble. */
function allowMadeUpPointers(): void {
  Element.prototype.setPointerCapture = () => undefined;
  Element.prototype.releasePointerCapture = () => undefined;
  Element.prototype.hasPointerCapture = () => false;
}

/** Puts a subject's harness where the bench calls it. */
export function install(subject: Subject): void {
  allowMadeUpPointers();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  window.bench = {
    prepare: (count) => subject.prepare(makeCards(count)),
    mount: () => mount(subject, root),
    ...cameraRuns(subject),
    drag: (milliseconds) => drag(subject, milliseconds),
    letters: (count) => letters(subject, count),
    edits: (count) => edits(subject, count),
    settle: () => settle(subject),
    work: async (count) => {
      await subject.workFor?.(count);
      await rest();
    },
  };
}

/** Pressed in each frame from the first one on, until what is pressed is selected; `drawn` is looked at meanwhile. */
async function mount(subject: Subject, root: HTMLElement): Promise<Mounted> {
  const begin = performance.now();
  subject.mount(root);
  const answer = pressed(subject, begin);
  while (!subject.drawn()) {
    await frame();
    if (performance.now() - begin > LONGEST_MOUNT) throw new Error('it is not drawn');
  }
  const drawn = await painted(begin);
  const interactive = await answer;
  subject.clearSelection();
  await subject.settled?.();
  return { begun: subject.paintsFirst ? firstPaint(begin) : drawn, drawn, interactive };
}

async function pressed(subject: Subject, begin: number): Promise<number> {
  while (subject.selected() === 0) {
    await frame();
    press(subject.cardOnScreen(false));
    if (performance.now() - begin > LONGEST_MOUNT) throw new Error('it does not answer');
  }
  return painted(begin);
}

function press(spot: Spot): void {
  fire('move', spot, 0);
  fire('down', spot, 1);
  fire('up', spot, 0);
  document.elementFromPoint(spot.x, spot.y)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: spot.x, clientY: spot.y }));
}

/** As the browser tells it: the page was empty until then. */
function firstPaint(begin: number): number {
  return (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN) - begin;
}

/** The frame that is made next is on its way to the screen: what was done before stands in it. */
async function shownAt(begin: number): Promise<number> {
  await frame();
  await betweenFrames();
  return performance.now() - begin;
}

function cameraRuns(subject: Subject): Pick<Harness, 'panNear' | 'panAll' | 'zoomSweep' | 'fitAll' | 'lookNear'> {
  const lookNear = async () => {
    subject.look(subject.near);
    await rest();
  };
  return {
    lookNear,
    async panNear(milliseconds) {
      await lookNear();
      const { x, y, z } = subject.near;
      const { w, h } = subject.extent();
      const most = { x: w - x - innerWidth / z, y: h - y - innerHeight / z };
      const way = (time: number) => (time * SPEED) / z;
      return runFrames(milliseconds, (time) => subject.look({ x: x + bounce(way(time), most.x), y: y + bounce(way(time) * 0.35, most.y), z }));
    },
    async panAll(milliseconds) {
      const all = subject.all();
      subject.look(all);
      await rest();
      const by = (share: number) => ((1 - Math.cos(share)) * 20) / all.z;
      return runFrames(milliseconds, (time) => subject.look({ x: all.x + by(time / 400), y: all.y + by(time / 300), z: all.z }));
    },
    async zoomSweep(milliseconds) {
      const all = subject.all();
      await lookNear();
      const centre = { x: all.x + innerWidth / 2 / all.z, y: all.y + innerHeight / 2 / all.z };
      return runFrames(milliseconds, (time) => {
        const share = time / milliseconds;
        const z = subject.near.z * (all.z / subject.near.z) ** (share < 0.5 ? share * 2 : 2 - share * 2);
        subject.look({ x: centre.x - innerWidth / 2 / z, y: centre.y - innerHeight / 2 / z, z });
      });
    },
    async fitAll() {
      await lookNear();
      const begin = performance.now();
      subject.look(subject.all());
      return painted(begin);
    },
  };
}

/** One card to and fro with everything in sight, and back where it was. */
async function drag(subject: Subject, milliseconds: number) {
  subject.look(subject.all());
  await rest();
  const start = subject.cardOnScreen(true);
  fire('move', { x: start.x - 1, y: start.y }, 0);
  await frames(3);
  fire('move', start, 0);
  await frames(3);
  fire('down', start, 1);
  await frame();
  const at = (time: number): Spot => ({ x: start.x + 12 + Math.sin(time / 300) * 200, y: start.y + 12 + (1 - Math.cos(time / 300)) * 60 });
  let last = start;
  let dragged = false;
  const { intervals } = await runFrames(milliseconds, (time) => {
    last = at(time);
    fire('move', last, 1);
    dragged ||= subject.dragging();
  });
  fire('move', start, 1);
  await frame();
  fire('up', start, 0);
  await rest();
  subject.clearSelection();
  return { intervals, dragged };
}

async function letters(subject: Subject, count: number): Promise<readonly number[]> {
  subject.look(subject.near);
  await rest();
  const put = await subject.write();
  await rest();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    await frames(2);
    const begin = performance.now();
    put('abcdefghij'[i % 10] ?? 'a');
    times.push(await shownAt(begin));
  }
  return times;
}

async function edits(subject: Subject, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < count && subject.edit; i++) {
    await rest();
    const begin = performance.now();
    subject.edit(i);
    times.push(await shownAt(begin));
  }
  return times;
}

const SETTLES = 700;
const MOVES = 12;

async function settle(subject: Subject) {
  const { x, y, z } = subject.near;
  const after = async (look: (move: number) => Look) => {
    subject.look(subject.near);
    await rest();
    for (let move = 1; move <= MOVES; move++) {
      await betweenFrames();
      subject.look(look(move));
      await frame();
    }
    const { intervals } = await runFrames(SETTLES, () => undefined);
    return Math.max(...intervals);
  };
  const pan = await after((move) => ({ x: x + (20 * move) / z, y, z }));
  return { pan, zoom: await after((move) => ({ x, y, z: z * 0.97 ** move })) };
}
